package nl.talentpas.skills.search;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.Labels;

/// Finds the label that most explains why a concept was found.
final class BestLabel {

    private static final String FALLBACK = "en";

    private final Map<String, Language> languages;
    private final String text;

    BestLabel(Map<String, Language> languages, String text) {
        this.languages = languages;
        this.text = text;
    }

    /// The plain label when no label holds a word of the text.
    String of(Concept concept, Locale reader) {
        return Stream.of(reader.getLanguage(), FALLBACK)
                .distinct()
                .flatMap(code -> in(code, concept).stream())
                .findFirst()
                .orElseGet(() -> concept.plain(reader));
    }

    private Optional<String> in(String code, Concept concept) {
        Labels labels = concept.labels().get(code);
        Language language = languages.get(code);
        if (labels == null || language == null) {
            return Optional.empty();
        }
        List<String> wanted = language.words(text);
        String best = null;
        int most = 0;
        for (String label : inOrder(labels).toList()) {
            int likeness = likeness(wanted, language.words(label));
            if (likeness > most) {
                most = likeness;
                best = label;
            }
        }
        return Optional.ofNullable(best);
    }

    private static Stream<String> inOrder(Labels labels) {
        return Stream.concat(Stream.of(labels.plain(), labels.preferred()), labels.alternatives().stream());
    }

    /// Letters that wanted words and the label's words have in common at their start, at least half of the word.
    private static int likeness(List<String> wanted, List<String> label) {
        return wanted.stream()
                .mapToInt(word -> label.stream()
                        .mapToInt(other -> commonStart(word, other))
                        .filter(common -> common * 2 >= word.length())
                        .max()
                        .orElse(0))
                .sum();
    }

    private static int commonStart(String one, String other) {
        int at = 0;
        while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }
}
