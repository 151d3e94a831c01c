package nl.talentpas.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.ConceptUri;
import org.jspecify.annotations.Nullable;

/// Asks the search every query and notes how high the right answer stands.
final class SearchMeasurement {

    /// As deep as the right answer is looked for; below that its reciprocal rank counts as nothing.
    private static final int DEEPEST = 100;

    private static final double NANOS_PER_MILLI = 1e6;

    private final LoadedVocabulary vocabulary;
    private final Locale language;
    private final Set<ConceptType> types;
    private final Map<String, Set<ConceptUri>> byAnswer = new HashMap<>();

    SearchMeasurement(LoadedVocabulary vocabulary, Locale language, Set<ConceptType> types) {
        this.vocabulary = vocabulary;
        this.language = language;
        this.types = types;
        types.forEach(type -> vocabulary.all(type).forEach(this::name));
    }

    private void name(Concept concept) {
        answers(concept.uri().uri()).add(concept.uri());
        answers(key(concept.preferred(language))).add(concept.uri());
    }

    private Set<ConceptUri> answers(String name) {
        return byAnswer.computeIfAbsent(name, key -> new HashSet<>());
    }

    private String key(String label) {
        return label.toLowerCase(language);
    }

    /// A query whose right answer the vocabulary does not hold is skipped, and counted.
    SearchResult of(List<LabelledQueries.Row> rows) {
        List<LabelledQueries.Row> known =
                rows.stream().filter(row -> right(row) != null).toList();
        known.stream().limit(DEEPEST).forEach(row -> search(row.query())); // the first ones pay for the machine
        List<Integer> ranks = new ArrayList<>();
        var nanos = new long[known.size()];
        for (int at = 0; at < nanos.length; at++) {
            long before = System.nanoTime();
            List<ConceptUri> found = search(known.get(at).query());
            nanos[at] = System.nanoTime() - before;
            ranks.add(rank(found, right(known.get(at))));
        }
        Arrays.sort(nanos);
        return new SearchResult(
                new Ranks(ranks),
                rows.size() - known.size(),
                percentile(nanos, 50) / NANOS_PER_MILLI,
                percentile(nanos, 99) / NANOS_PER_MILLI);
    }

    private List<ConceptUri> search(String query) {
        return vocabulary.search(query, language, types, DEEPEST).stream()
                .map(Concept::uri)
                .toList();
    }

    private @Nullable Set<ConceptUri> right(LabelledQueries.Row row) {
        Set<ConceptUri> byUri = byAnswer.get(row.answer());
        return byUri != null ? byUri : byAnswer.get(key(row.answer()));
    }

    /// From 1; 0 when it was not found.
    private static int rank(List<ConceptUri> found, @Nullable Set<ConceptUri> right) {
        for (int at = 0; at < found.size(); at++) {
            if (right != null && right.contains(found.get(at))) {
                return at + 1;
            }
        }
        return 0;
    }

    private static double percentile(long[] sorted, int percent) {
        return sorted.length == 0 ? 0 : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
