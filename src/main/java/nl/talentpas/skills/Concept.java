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

    /// By its address alone: sets of thousands of concepts need not read all their words.
    @Override
    public int hashCode() {
        return uri.hashCode();
    }

    /// A short name for addresses, such as `starter-skill-drive-forklift`: letters, digits and dashes only.
    public String key() {
        String words = scheme + "-" + type.name() + "-";
        return words.toLowerCase(Locale.ROOT) + uri.localName().replaceAll("[^A-Za-z0-9]", "-");
    }

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

    /// In which language the reader gets its words.
    public String languageFor(Locale locale) {
        if (speaks(locale)) {
            return locale.getLanguage();
        }
        return labels.containsKey(FALLBACK)
                ? FALLBACK
                : labels.keySet().iterator().next();
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
