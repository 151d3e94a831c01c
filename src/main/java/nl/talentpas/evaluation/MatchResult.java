package nl.talentpas.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.talentpas.evaluation.MadePeople.Variant;
import tools.jackson.databind.json.JsonMapper;

/// How high one way of ranking put the occupations that people were made from.
record MatchResult(String method, Variant variant, Ranks ranks) {

    private static final JsonMapper JSON = new JsonMapper();

    static MatchResult of(OccupationRanking ranking, Variant variant, List<MadePerson> people) {
        List<Integer> ranks = people.stream()
                .map(person -> 1 + ranking.occupations(person.skills()).indexOf(person.occupation()))
                .toList();
        return new MatchResult(ranking.method(), variant, new Ranks(ranks));
    }

    /// One line.
    String json() {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("method", method);
        line.put("variant", variant.name().toLowerCase(Locale.ROOT));
        line.put("n", ranks.size());
        line.put("mrr", Ranks.rounded(ranks.meanReciprocalRank()));
        line.put("r10", Ranks.rounded(ranks.recall(10)));
        return JSON.writeValueAsString(line);
    }
}
