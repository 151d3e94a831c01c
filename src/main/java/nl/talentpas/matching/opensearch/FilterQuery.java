package nl.talentpas.matching.opensearch;

import static nl.talentpas.matching.opensearch.Queries.anyOf;
import static nl.talentpas.matching.opensearch.Queries.bool;
import static nl.talentpas.matching.opensearch.Queries.is;
import static nl.talentpas.matching.opensearch.Queries.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.talentpas.matching.engine.Check.Answer;
import nl.talentpas.matching.engine.Checks;
import nl.talentpas.matching.engine.Demand;
import nl.talentpas.matching.engine.Scoring;
import nl.talentpas.terms.Place;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/// A demand's hard filters as a query that lets through whoever passes them: exactly those, but for the distance.
/// There people are taken together by how far they will travel, in bands, with a kilometre and one percent to
/// spare for the rounding of kilometres and another radius of the earth; the engine decides about who that lets
/// through too many.
final class FilterQuery {

    private static final int[] BANDS = {2, 5, 10, 15, 20, 25, 30, 35, 40, 50, 60, 80, 100, 150, 200, 300};
    private static final long FARTHEST = Integer.MAX_VALUE;

    private final Demand demand;
    private final Checks checks;

    FilterQuery(Scoring scoring) {
        this.demand = scoring.demand();
        this.checks = scoring.checks();
    }

    /// Whoever may pass every filter.
    Query passing() {
        return lacking(0);
    }

    /// Whoever may pass every filter but for at most this many required licences.
    Query lacking(int licences) {
        List<Query> filters = new ArrayList<>();
        filters.add(is("matchable", true));
        if (demand.kind() != null) {
            filters.add(anyOf("kinds", passing(Tokens.KINDS, checks::kind)));
        }
        if (demand.hours() != null) {
            filters.add(anyOf("hours", passing(Tokens.HOURS, checks::hours)));
        }
        if (demand.place() != null) {
            filters.add(near(demand.place()));
        }
        if (checks.licences().size() > licences) {
            filters.add(licences(checks.licences().size() - licences));
        }
        return bool(all -> all.filter(filters));
    }

    private static <T extends @Nullable Object> List<String> passing(Map<String, T> words, Function<T, Answer> check) {
        return words.entrySet().stream()
                .filter(word -> check.apply(word.getValue()) != Answer.FAILS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Query licences(int least) {
        List<Query> held = checks.licences().stream()
                .map(licence -> bool(not -> not.mustNot(anyOf("lacking", List.of(licence.name())))))
                .toList();
        return bool(all -> all.should(held).minimumShouldMatch(String.valueOf(least)));
    }

    private static Query near(Place work) {
        List<Query> either = new ArrayList<>();
        either.add(is("anywhere", true));
        int above = -1;
        for (int most : BANDS) {
            Query band = within("maxTravel", above, most);
            Query circle = circle(work, most * 1.01 + 1);
            either.add(bool(both -> both.filter(band, circle)));
            above = most;
        }
        either.add(within("maxTravel", above, FARTHEST));
        return bool(any -> any.should(either).minimumShouldMatch("1"));
    }

    private static Query circle(Place centre, double kilometres) {
        return Query.of(query -> query.geoDistance(circle -> circle.field("home")
                .distance(kilometres + "km")
                .location(at -> at.latlon(point -> point.lat(centre.latitude()).lon(centre.longitude())))));
    }
}
