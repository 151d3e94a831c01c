package nl.talentpas.matching.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Compares everybody with everything, in memory: exact, simple, and quick enough for a town.
public final class ExactIndex implements MatchIndex {

    private final SkillSpace space;
    private final Map<UUID, Profile> people = new ConcurrentHashMap<>();
    private final Map<UUID, Demand> demands = new ConcurrentHashMap<>();

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
        demands.put(demand.id(), demand);
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

    private List<Ranked> peopleFor(Demand demand, Policy policy, Stream<Profile> among, int limit) {
        var scoring = new Scoring(demand, space, policy);
        List<Candidate> candidates = among.filter(scoring.checks()::pass)
                .map(person -> Candidate.of(person.id(), scoring.explain(person), person.tieKey(), demand.tieSeed()))
                .toList();
        return best(candidates, limit);
    }

    @Override
    public List<Ranked> demandsFor(Profile person, Policy policy, Predicate<Demand> among, int limit) {
        var candidates = new ArrayList<Candidate>();
        for (Demand demand : demands.values()) {
            if (among.test(demand)) {
                var scoring = new Scoring(demand, space, policy);
                if (scoring.checks().pass(person)) {
                    candidates.add(
                            Candidate.of(demand.id(), scoring.explain(person), person.tieKey(), demand.tieSeed()));
                }
            }
        }
        return best(candidates, limit);
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

    private static List<Ranked> best(Collection<Candidate> candidates, int limit) {
        return candidates.stream()
                .sorted(Candidate.BEST_FIRST)
                .limit(limit)
                .map(Candidate::ranked)
                .toList();
    }

    private record Candidate(Ranked ranked, int score, long tie) {

        static final Comparator<Candidate> BEST_FIRST = Comparator.comparingInt(Candidate::score)
                .reversed()
                .thenComparingLong(Candidate::tie)
                .thenComparing(candidate -> candidate.ranked().id());

        static Candidate of(UUID id, Explanation explanation, long personKey, long demandSeed) {
            return new Candidate(new Ranked(id, explanation), explanation.score(), Ties.key(personKey, demandSeed));
        }
    }
}
