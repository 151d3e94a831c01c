package nl.talentpas.matching.opensearch;

import static nl.talentpas.matching.opensearch.Queries.anyOf;
import static nl.talentpas.matching.opensearch.Queries.bool;
import static nl.talentpas.matching.opensearch.Queries.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import nl.talentpas.matching.engine.Demand;
import nl.talentpas.matching.engine.Practicalities;
import nl.talentpas.matching.engine.Requirements;
import nl.talentpas.matching.engine.Requirements.Usable;
import nl.talentpas.matching.engine.Scoring;
import nl.talentpas.matching.engine.Wants;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Level;
import nl.talentpas.skills.Wanting;
import nl.talentpas.terms.WorkCondition;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/// One demand as a query that finds everybody who may pass its filters, with a score that is nowhere below the
/// engine's.
///
/// Every number in it is asked of the engine, once per word that a document can hold: what a level in a usable
/// skill gives, what a range of hours gives. With room for all clauses the score is the engine's to the last
/// unit, but for the start date, of which a week counts as its best day. The filters are [FilterQuery]'s.
final class PeopleQuery {

    /// A cluster takes 1,024 clauses; the filters and the query itself take fewer than a hundred.
    static final int ROOM = 900;

    private static final int PER_TERM = 16;
    private static final int WEEK = 7;
    private static final long LONG_AGO = -1_000_000;

    private final Scoring scoring;
    private final Bound bound;

    /// @param room how many clauses the points may take
    PeopleQuery(Scoring scoring, int room) {
        this.scoring = scoring;
        this.bound = new Bound(room);
        addTerms(scoring.practicalities());
        addWants(scoring.wants());
        addRequirements(scoring.requirements());
    }

    /// Those who pass the filters as far as the cluster can tell, with their scores.
    Query query(Query filter) {
        return bool(all -> all.filter(filter).should(bound.clauses()));
    }

    /// What the engine's score is at most when this is the cluster's.
    int most(double score) {
        return bound.always() + (int) score;
    }

    private void addTerms(Practicalities terms) {
        bound.best("hours", each(Tokens.HOURS, terms::hours), PER_TERM);
        bound.best("days", each(Tokens.DAYS, terms::days), PER_TERM);
        bound.best("contracts", each(Tokens.CONTRACTS, terms::contract), PER_TERM);
        for (WorkCondition condition : scoring.demand().conditions()) {
            bound.best("conditions", liking(terms, condition), PER_TERM);
        }
        addStart(terms, scoring.demand());
    }

    /// What everything that a field can hold gives, by its word.
    private static <T extends @Nullable Object> Map<String, Integer> each(
            Map<String, T> words, ToIntFunction<T> points) {
        Map<String, Integer> each = new HashMap<>();
        words.forEach((word, thing) -> each.put(word, points.applyAsInt(thing)));
        return each;
    }

    private static Map<String, Integer> liking(Practicalities terms, WorkCondition condition) {
        Map<String, Integer> liking = new HashMap<>();
        liking.put(Tokens.of(condition, null), terms.condition(condition, null));
        for (Wanting wanting : Wanting.values()) {
            liking.put(Tokens.of(condition, wanting), terms.condition(condition, wanting));
        }
        return liking;
    }

    /// Somebody who can start later never gets more, so the first day of a week gives the most of it.
    private void addStart(Practicalities terms, Demand demand) {
        if (demand.startsOn() == null) {
            return;
        }
        bound.when(
                bool(unknown -> unknown.mustNot(Query.of(has -> has.exists(known -> known.field("available"))))),
                terms.start(null),
                2);
        long last = demand.startsOn().toEpochDay();
        bound.when(within("available", LONG_AGO, last), terms.start(demand.startsOn()), 1);
        for (int late = 1; terms.start(demand.startsOn().plusDays(late)) > 0; late += WEEK) {
            int points = terms.start(demand.startsOn().plusDays(late));
            bound.when(within("available", last + late - 1, last + late - 1 + WEEK), points, 1);
        }
    }

    /// Under several names the first that somebody said anything of counts. Half of the room is left for what
    /// people can.
    private void addWants(Wants wants) {
        int least = bound.room() / 2;
        for (int i = 0; i < wants.size(); i++) {
            List<ConceptUri> names = wants.names(i);
            if (bound.room() - takes(names) < least) {
                bound.everybody(Math.max(wants.points(Wanting.GLADLY), wants.points(null)));
            } else {
                addWant(wants, names);
            }
        }
    }

    private static int takes(List<ConceptUri> names) {
        return 2 + Wanting.values().length * 2 * names.size();
    }

    private void addWant(Wants wants, List<ConceptUri> names) {
        List<String> words = names.stream().map(ConceptUri::uri).toList();
        for (int i = 0; i < names.size(); i++) {
            for (Wanting wanting : Wanting.values()) {
                Query said = anyOf("wants", List.of(Tokens.of(names.get(i), wanting)));
                List<String> before = words.subList(0, i);
                Query first =
                        before.isEmpty() ? said : bool(all -> all.filter(said).mustNot(anyOf("said", before)));
                bound.when(first, wants.points(wanting), 2);
            }
        }
        bound.when(bool(nothing -> nothing.mustNot(anyOf("said", words))), wants.points(null), 2);
    }

    private void addRequirements(Requirements asked) {
        for (int i = 0; i < asked.size(); i++) {
            int least = Requirements.points(asked.share(i), asked.leastCredit(i));
            bound.everybody(least);
            Map<String, Integer> more = new HashMap<>();
            for (Usable usable : asked.usable(i)) {
                for (Level level : Level.values()) {
                    int points = Requirements.points(asked.share(i), asked.credit(i, usable, level));
                    more.merge(Tokens.of(usable.skill(), level), points - least, Math::max);
                }
            }
            bound.best("skills", more, bound.room() / (asked.size() - i));
        }
    }
}
