package nl.talentpas.matching.replay;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// Where the words of a replay come from: a page's translations, or the bundle on the command line.
@FunctionalInterface
public interface ReplayTexts {

    String say(String key, Object... parameters);

    /// The product's texts without a page: Dutch for whoever reads Dutch, else English.
    static ReplayTexts fromTheBundle(Locale reader) {
        Locale language = reader.getLanguage().equals("nl") ? Locale.of("nl") : Locale.ENGLISH;
        var texts = ResourceBundle.getBundle(
                "vaadin-i18n.translations",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return (key, parameters) -> parameters.length == 0
                ? texts.getString(key)
                : new MessageFormat(texts.getString(key), language).format(parameters);
    }
}
