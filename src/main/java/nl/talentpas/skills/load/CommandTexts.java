package nl.talentpas.skills.load;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The product's texts on the command line: Dutch for whoever reads Dutch, else English.
final class CommandTexts {

    private static final String BUNDLE = "vaadin-i18n.translations";
    private static final Locale DUTCH = Locale.of("nl");

    private final Locale language;
    private final ResourceBundle texts;

    CommandTexts(Locale reader) {
        this.language = reader.getLanguage().equals(DUTCH.getLanguage()) ? DUTCH : Locale.ENGLISH;
        this.texts = ResourceBundle.getBundle(
                BUNDLE,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String say(String key, Object... parameters) {
        String text = texts.getString(key);
        return parameters.length == 0 ? text : new MessageFormat(text, language).format(parameters);
    }
}
