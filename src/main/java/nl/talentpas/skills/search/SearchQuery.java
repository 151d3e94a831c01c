package nl.talentpas.skills.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.talentpas.skills.ConceptType;
import org.apache.lucene.index.Term;

/// Turns what somebody typed into queries in one language. There is no query language, so nothing of it can leak.
///
/// A label scores `0.6 · cosine of the letter pieces + 0.4 · cosine of the stems`, a concept `0.2 · cosine` of all its
/// words and its description on top of its best label. Letter pieces forgive typing errors, endings, compounds and
/// words that are still being typed; stems and descriptions tell apart what looks alike.
///
/// Words that mean nearly the same as those typed count half, among the stems.
///
/// @param rarities by weighted field
/// @param known tells whether any label has this word
record SearchQuery(Terms terms, Synonyms synonyms, Map<String, Rarity> rarities, Predicate<String> known) {

    private static final int MAX_LENGTH = 200;
    private static final int MAX_WORDS = 12;
    private static final float GRAMS = 0.6f;
    private static final float STEMS = 0.4f;
    private static final float ABOUT = 0.2f;

    /// What a word that means nearly the same is worth beside the one that was typed.
    private static final float SYNONYMS = 0.5f;

    /// What to ask of the labels, and of the concepts as a whole.
    record Asked(List<LabelScorer.Asked> labels, List<LabelScorer.Asked> about) {}

    /// Empty when the text holds no word.
    Optional<Asked> of(String text, String code, ConceptType type) {
        List<String> words = telling(text.substring(0, Math.min(MAX_LENGTH, text.length())));
        if (words.isEmpty()) {
            return Optional.empty();
        }
        List<String> grams =
                words.stream().flatMap(word -> gramsOf(word).stream()).toList();
        List<String> stems =
                words.stream().flatMap(word -> terms.stemsOfWord(word).stream()).toList();
        List<String> others = synonyms.of(stems);
        return Optional.of(new Asked(
                Stream.of(
                                asked(Fields.grams(code, type), grams, GRAMS),
                                asked(Fields.stems(code, type), stems, STEMS),
                                asked(Fields.stems(code, type), others, STEMS * SYNONYMS))
                        .flatMap(each -> each)
                        .toList(),
                Stream.concat(
                                asked(Fields.about(code, type), stems, ABOUT),
                                asked(Fields.about(code, type), others, ABOUT * SYNONYMS))
                        .toList()));
    }

    /// A word that nobody knows may still be being typed: how it ends says nothing yet.
    private List<String> gramsOf(String word) {
        return known.test(word) ? Grams.of(word) : Grams.ofStart(word);
    }

    private Stream<LabelScorer.Asked> asked(String field, List<String> words, float part) {
        Rarity rarity = Objects.requireNonNull(rarities.get(field));
        return Weights.of(words, rarity).byTerm().entrySet().stream()
                .map(each -> new LabelScorer.Asked(
                        new Term(field, each.getKey()), part * each.getValue().floatValue()));
    }

    /// The words that carry meaning, or all of them when none does.
    private List<String> telling(String text) {
        List<String> all = terms.language().words(text).stream().distinct().toList();
        List<String> telling = all.stream()
                .filter(word -> word.length() > 1 && terms.language().tells(word))
                .toList();
        List<String> kept = telling.isEmpty() ? all : telling;
        return kept.size() <= MAX_WORDS
                ? kept
                : kept.stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .limit(MAX_WORDS)
                        .toList();
    }
}
