package nl.talentpas.skills;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A skill, occupation, task, activity or group of the skill language, with its words per language.
///
/// @param labels by ISO 639-1 language code; never empty
/// @param code the classification's code: ISCO-08 unit group of an occupation, category of an activity, else empty
/// @param icon name of a picture in the icon set, for tasks and activities
public record Concept(
        ConceptUri uri,
        ConceptType type,
        String scheme,
        Map<String, Labels> labels,
        String code,
        @Nullable String icon,
        @Nullable Trend trend) {

    private static final String FALLBACK = "en";

    /// The words in the reader's language, else English, else any.
    public Labels in(Locale locale) {
        Labels own = labels.get(locale.getLanguage());
        if (own != null) {
            return own;
        }
        Labels fallback = labels.get(FALLBACK);
        return fallback != null ? fallback : labels.values().iterator().next();
    }

    public boolean speaks(Locale locale) {
        return labels.containsKey(locale.getLanguage());
    }

    public String plain(Locale locale) {
        return in(locale).plain();
    }

    public String preferred(Locale locale) {
        return in(locale).preferred();
    }

    public List<String> alternatives(Locale locale) {
        return in(locale).alternatives();
    }

    public String description(Locale locale) {
        return in(locale).description();
    }
}
