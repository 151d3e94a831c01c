package nl.talentpas.skills.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// What a measurement of the search found.
///
/// @param ranks of the right answers, from 1; 0 for one that was not found
/// @param skipped queries whose right answer is not in the vocabulary
/// @param median milliseconds
/// @param slowest milliseconds of the 99th percentile
record SearchResult(List<Integer> ranks, int skipped, double median, double slowest) {

    private static final JsonMapper JSON = new JsonMapper();

    double meanReciprocalRank() {
        return ranks.stream()
                .mapToDouble(rank -> rank == 0 ? 0 : 1.0 / rank)
                .average()
                .orElse(0);
    }

    /// The share of queries whose right answer is among the first so many.
    double recall(int first) {
        return ranks.stream()
                .mapToDouble(rank -> rank > 0 && rank <= first ? 1 : 0)
                .average()
                .orElse(0);
    }

    /// One line.
    String json() {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("n", ranks.size());
        line.put("mrr", rounded(meanReciprocalRank()));
        line.put("r1", rounded(recall(1)));
        line.put("r5", rounded(recall(5)));
        line.put("r10", rounded(recall(10)));
        line.put("p50_ms", rounded(median));
        line.put("p99_ms", rounded(slowest));
        line.put("skipped", skipped);
        return JSON.writeValueAsString(line);
    }

    private static double rounded(double number) {
        return Math.round(number * 1000) / 1000.0;
    }
}
