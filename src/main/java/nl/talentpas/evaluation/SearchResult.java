package nl.talentpas.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// What a measurement of the search found.
///
/// @param skipped queries whose right answer is not in the vocabulary
/// @param median milliseconds
/// @param slowest milliseconds of the 99th percentile
record SearchResult(Ranks ranks, int skipped, double median, double slowest) {

    private static final JsonMapper JSON = new JsonMapper();

    /// One line.
    String json() {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("n", ranks.size());
        line.put("mrr", Ranks.rounded(ranks.meanReciprocalRank()));
        line.put("r1", Ranks.rounded(ranks.recall(1)));
        line.put("r5", Ranks.rounded(ranks.recall(5)));
        line.put("r10", Ranks.rounded(ranks.recall(10)));
        line.put("p50_ms", Ranks.rounded(median));
        line.put("p99_ms", Ranks.rounded(slowest));
        line.put("skipped", skipped);
        return JSON.writeValueAsString(line);
    }
}
