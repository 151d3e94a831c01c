package nl.talentpas.matching.engine;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Compares everybody with everything: the plain truth that every other index is held to.
public final class ExactIndex implements MatchIndex {

    private final SkillSpace space;
    private final Map<UUID, Profile> people = new ConcurrentHashMap<>();
    private final Map<UUID, Standing> demands = new ConcurrentHashMap<>();

    public ExactIndex(SkillSpace space) {
        this.space = space;
    }

    @Override
    public void put(Profile person) {
        people.put(person.id(), person);
    }

    @Override
    public void removePerson(UUID id) {
        people.remove(id);
    }

    @Override
    public void put(Demand demand) {
        demands.put(demand.id(), new Standing(demand, space));
    }

    @Override
    public void removeDemand(UUID id) {
        demands.remove(id);
    }

    @Override
    public List<Ranked> peopleFor(Demand demand, Policy policy, int limit) {
        return peopleFor(demand, policy, people.values().stream(), limit);
    }

    @Override
    public List<Ranked> peopleFor(Demand demand, Policy policy, Collection<UUID> among) {
        Stream<Profile> known = among.stream().map(people::get).filter(Objects::nonNull);
        return peopleFor(demand, policy, known, among.size());
    }

    @Override
    public int reaching(Demand demand, Policy policy, Collection<UUID> among) {
        var scoring = new Scoring(demand, space, policy);
        return (int) Set.copyOf(among).stream()
                .map(people::get)
                .filter(Objects::nonNull)
                .filter(scoring::passes)
                .filter(person -> scoring.score(person) >= policy.threshold())
                .count();
    }

    private List<Ranked> peopleFor(Demand demand, Policy policy, Stream<Profile> among, int limit) {
        var scoring = new Scoring(demand, space, policy);
        return best(
                among.filter(scoring::passes)
                        .map(person -> new Candidate(person.id(), scoring, person, scoring.score(person))),
                limit);
    }

    @Override
    public List<Ranked> demandsFor(Profile person, Policy policy, Predicate<Demand> among, int limit) {
        return best(
                demands.values().stream()
                        .filter(standing -> among.test(standing.demand))
                        .map(standing -> standing.under(policy))
                        .filter(scoring -> scoring.passes(person))
                        .map(scoring -> new Candidate(scoring.demand().id(), scoring, person, scoring.order(person))),
                limit);
    }

    @Override
    public Strictness strictnessOf(Demand demand, Policy policy) {
        var count = new StrictnessCount(new Scoring(demand, space, policy), policy);
        people.values().forEach(count::add);
        return count.result();
    }

    @Override
    public int people() {
        return people.size();
    }

    @Override
    public int demands() {
        return demands.size();
    }

    private static List<Ranked> best(Stream<Candidate> candidates, int limit) {
        return candidates
                .sorted(Candidate.BEST_FIRST)
                .limit(limit)
                .map(Candidate::ranked)
                .toList();
    }

    /// A demand with its scoring under the policy that was asked for last.
    private static final class Standing {

        private record Ready(Policy policy, Scoring scoring) {}

        private final Demand demand;
        private final SkillSpace space;
        private volatile @Nullable Ready ready;

        Standing(Demand demand, SkillSpace space) {
            this.demand = demand;
            this.space = space;
        }

        Scoring under(Policy policy) {
            Ready last = ready;
            if (last == null || !last.policy().equals(policy)) {
                last = new Ready(policy, new Scoring(demand, space, policy));
                ready = last;
            }
            return last.scoring();
        }
    }

    private record Candidate(UUID id, Scoring scoring, Profile person, long order, long tie) {

        static final Comparator<Candidate> BEST_FIRST = Comparator.comparingLong(Candidate::order)
                .reversed()
                .thenComparingLong(Candidate::tie)
                .thenComparing(Candidate::id);

        Candidate(UUID id, Scoring scoring, Profile person, long order) {
            this(
                    id,
                    scoring,
                    person,
                    order,
                    Ties.key(person.tieKey(), scoring.demand().tieSeed()));
        }

        Ranked ranked() {
            return new Ranked(id, scoring.explain(person));
        }
    }
}
