package nl.talentpas.skills.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.talentpas.skills.Labels;

/// What of a text is indexed and asked for, in one language.
class Terms {

    private final Language language;
    private final Compounds compounds;

    /// @param compounds knows the words of all labels
    Terms(Language language, Compounds compounds) {
        this.language = language;
        this.compounds = compounds;
    }

    /// The same, for many texts with the same words: remembers each word's stems.
    static Terms remembering(Language language, Compounds compounds) {
        Map<String, List<String>> remembered = new HashMap<>();
        return new Terms(language, compounds) {
            @Override
            List<String> stemsOfWord(String word) {
                List<String> known = remembered.get(word);
                if (known == null) {
                    known = super.stemsOfWord(word);
                    remembered.put(word, known);
                }
                return known;
            }
        };
    }

    Language language() {
        return language;
    }

    /// The stems of the words that carry meaning, each followed by those of its parts when it is a compound.
    final List<String> stems(String text) {
        return language.words(text).stream()
                .flatMap(word -> stemsOfWord(word).stream())
                .toList();
    }

    List<String> stemsOfWord(String word) {
        List<String> parts = language.compounding() ? compounds.partsOf(word) : List.of();
        return Stream.concat(Stream.of(word), parts.stream())
                .flatMap(part -> language.stems(part).stream())
                .toList();
    }

    final List<String> grams(String text) {
        return language.words(text).stream()
                .flatMap(word -> Grams.of(word).stream())
                .toList();
    }

    /// The stems of the description and of every label.
    final List<String> about(Labels labels) {
        return Stream.concat(Stream.of(labels.description()), all(labels))
                .flatMap(text -> stems(text).stream())
                .toList();
    }

    /// Every label once, the plain and the preferred one first, those that are never shown too.
    static Stream<String> all(Labels labels) {
        return Stream.of(List.of(labels.plain(), labels.preferred()), labels.alternatives(), labels.hidden())
                .flatMap(List::stream)
                .filter(label -> !label.isBlank())
                .distinct();
    }
}
