package nl.talentpas.matching.opensearch;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.talentpas.matching.engine.Demand;
import nl.talentpas.matching.engine.MatchIndex;
import nl.talentpas.matching.engine.Policy;
import nl.talentpas.matching.engine.Profile;
import nl.talentpas.matching.engine.Ranked;
import nl.talentpas.matching.engine.Reach;
import nl.talentpas.matching.engine.Scoring;
import nl.talentpas.matching.engine.SkillSpace;
import nl.talentpas.matching.engine.Strictness;
import nl.talentpas.matching.engine.StrictnessCount;
import nl.talentpas.matching.memory.MemoryIndex;
import nl.talentpas.matching.opensearch.Candidates.Candidate;
import org.opensearch.client.opensearch._types.query_dsl.Query;

/// Ranks people who stand in an OpenSearch cluster, with the scores, the order and the explanations of the
/// engine.
///
/// The cluster is asked for those who may pass the filters, by a score that is nowhere below the engine's
/// ([PeopleQuery]). They are read in that order and scored again by the engine, until the last place's score is
/// above the next one's bound: nobody after that can have a place. The demands, a tenth of the people at most,
/// are kept in memory, where one person is held against a hundred thousand of them in a millisecond and a half
/// (ADR-012).
public final class OpenSearchIndex implements MatchIndex {

    /// Up to here a ranking is hoped for in one answer.
    private static final int AT_ONCE = 500;

    /// So many more than asked, for ties in the last place and for those whom only the engine rules out.
    private static final int SPARE = 20;

    private final PeopleStore people;
    private final SkillSpace space;
    private final Consent consent;
    private final MemoryIndex demands;
    private final int room;

    public OpenSearchIndex(PeopleStore people, SkillSpace space, Consent consent) {
        this(people, space, consent, PeopleQuery.ROOM);
    }

    /// @param room how many clauses a demand's points may take
    OpenSearchIndex(PeopleStore people, SkillSpace space, Consent consent, int room) {
        this.people = people;
        this.space = space;
        this.consent = consent;
        this.demands = new MemoryIndex(space);
        this.room = room;
    }

    @Override
    public void put(Profile person) {
        people.bring(person.id(), () -> Optional.of(person), true);
    }

    @Override
    public void removePerson(UUID id) {
        people.bring(id, Optional::empty, true);
    }

    @Override
    public void put(Demand demand) {
        demands.put(demand);
    }

    /// The same for many at once, which is much quicker.
    public void putDemands(Collection<Demand> many) {
        demands.putDemands(many);
    }

    @Override
    public void removeDemand(UUID id) {
        demands.removeDemand(id);
    }

    @Override
    public List<Ranked> peopleFor(Demand demand, Policy policy, int limit) {
        var scoring = new Scoring(demand, space, policy);
        var points = new PeopleQuery(scoring, room);
        Query query = points.query(new FilterQuery(scoring).passing());
        return again(() -> best(scoring, points, query, limit));
    }

    private List<Ranked> best(Scoring scoring, PeopleQuery points, Query query, int limit) {
        if (limit <= AT_ONCE) {
            var top = new Top(scoring, consent, limit);
            List<Candidate> first = people.candidates().first(query, limit + SPARE);
            if (!top.read(first, points) || first.size() < limit + SPARE) {
                return top.ranking();
            }
        }
        var top = new Top(scoring, consent, limit);
        people.candidates().all(query, page -> top.read(page, points));
        return top.ranking();
    }

    @Override
    public List<Ranked> peopleFor(Demand demand, Policy policy, Collection<UUID> among) {
        var scoring = new Scoring(demand, space, policy);
        List<Profile> found = again(() -> people.find(among));
        return new Top(scoring, consent, Integer.MAX_VALUE).read(found).ranking();
    }

    @Override
    public int reaching(Demand demand, Policy policy, Collection<UUID> among) {
        return reaching(List.of(demand), policy, among).getFirst();
    }

    /// The people are fetched once for all demands.
    @Override
    public List<Integer> reaching(List<Demand> many, Policy policy, Collection<UUID> among) {
        List<Profile> found = again(() -> people.find(among));
        return many.stream()
                .map(demand -> reaching(new Scoring(demand, space, policy), policy, found))
                .toList();
    }

    private static int reaching(Scoring scoring, Policy policy, List<Profile> people) {
        return (int) people.stream()
                .filter(scoring::passes)
                .filter(person -> scoring.score(person) >= policy.threshold())
                .count();
    }

    @Override
    public List<Ranked> demandsFor(Profile person, Policy policy, Predicate<Demand> among, int limit) {
        return demands.demandsFor(person, policy, among, limit);
    }

    @Override
    public Reach reachOf(Profile person, Policy policy, Predicate<Demand> among) {
        return demands.reachOf(person, policy, among);
    }

    /// Counts only whoever could reach the threshold if one thing less were asked; who that is at least, the
    /// cluster knows. It may count somebody for a second after they withdrew their consent.
    @Override
    public Strictness strictnessOf(Demand demand, Policy policy) {
        var scoring = new Scoring(demand, space, policy);
        var points = new PeopleQuery(scoring, room);
        Query query = points.query(new FilterQuery(scoring).lacking(1));
        return again(() -> {
            var count = new StrictnessCount(scoring, policy);
            people.candidates().all(query, page -> add(page, points, count));
            return count.result();
        });
    }

    private static boolean add(List<Candidate> page, PeopleQuery points, StrictnessCount count) {
        for (Candidate candidate : page) {
            if (points.most(candidate.score()) < count.needed()) {
                return false;
            }
            count.add(candidate.person());
        }
        return true;
    }

    @Override
    public int people() {
        return people.size();
    }

    @Override
    public int demands() {
        return demands.demands();
    }

    /// An index can be replaced while it is read; the question is then put to the new one.
    private static <T> T again(Supplier<T> question) {
        try {
            return question.get();
        } catch (IndexUnavailable e) {
            if (e.isMissing() || e.isPassing()) {
                return question.get();
            }
            throw e;
        }
    }
}
