package nl.talentpas.exchange;

import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/// Who reads an answer: in which of our languages, chosen by the header `Accept-Language`; Dutch when it names none.
record ApiReader(Locale language) {

    private static final String BUNDLE = "vaadin-i18n.translations";
    private static final Locale DUTCH = Locale.of("nl");
    private static final List<Locale> SPOKEN = List.of(DUTCH, Locale.ENGLISH);

    static ApiReader of(HttpServletRequest request) {
        return new ApiReader(language(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    private static Locale language(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return DUTCH;
        }
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(header), SPOKEN);
            return found == null ? DUTCH : found;
        } catch (IllegalArgumentException malformed) {
            return DUTCH;
        }
    }

    String say(String key, Object... parameters) {
        var texts = ResourceBundle.getBundle(
                BUNDLE,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        String text = texts.getString(key);
        return parameters.length == 0 ? text : new MessageFormat(text, language).format(parameters);
    }
}
