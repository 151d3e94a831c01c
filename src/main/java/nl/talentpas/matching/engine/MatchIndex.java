package nl.talentpas.matching.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import nl.talentpas.matching.engine.Line.SkillLine;
import nl.talentpas.skills.ConceptUri;

/// People and demands, ranked for each other. Safe for concurrent readers and writers: a reader sees every person and
/// demand either before or after a change, never in between. All adapters give equal scores and equal order.
public interface MatchIndex {

    /// Adds the person, or replaces who has the same id.
    void put(Profile person);

    void removePerson(UUID id);

    /// Adds the demand, or replaces the one with the same id.
    void put(Demand demand);

    void removeDemand(UUID id);

    /// The best people for a demand that need not be in the index: those who pass every filter, highest score first,
    /// ties by the demand's seed.
    List<Ranked> peopleFor(Demand demand, Policy policy, int limit);

    /// The same among these people alone: all of them who pass every filter.
    List<Ranked> peopleFor(Demand demand, Policy policy, Collection<UUID> among);

    /// How many of these people pass every filter and reach the policy's threshold; quicker than ranking them.
    int reaching(Demand demand, Policy policy, Collection<UUID> among);

    /// The same for each of these demands, in their order.
    default List<Integer> reaching(List<Demand> demands, Policy policy, Collection<UUID> among) {
        return demands.stream().map(demand -> reaching(demand, policy, among)).toList();
    }

    /// The best demands for a person that need not be in the index, under the same formula: the highest score first,
    /// in which what somebody can counts as far as the demand's [evidence][Demand#evidence] goes.
    List<Ranked> demandsFor(Profile person, Policy policy, Predicate<Demand> among, int limit);

    /// How many people reach the policy's threshold for this demand and pass every filter, and what each demand costs.
    Strictness strictnessOf(Demand demand, Policy policy);

    /// For every set of pieces that somebody who passes every filter can do now, the best of those who can do exactly
    /// that set; the best first.
    default List<Cover> covers(Demand demand, Policy policy, List<Piece> cut) {
        var pieces = new Pieces(demand, cut, policy);
        var best = new LinkedHashMap<Long, Cover>();
        for (Ranked ranked : peopleFor(demand, policy, Integer.MAX_VALUE)) {
            long done = pieces.doneBy(ranked.explanation());
            best.putIfAbsent(
                    done, new Cover(done, ranked.id(), ranked.explanation().score()));
        }
        best.remove(0L);
        return List.copyOf(best.values());
    }

    /// How many of these demands the person reaches the threshold for, and which skill would open most of the others.
    default Reach reachOf(Profile person, Policy policy, Predicate<Demand> among) {
        List<Ranked> now = demandsFor(person, policy, among, Integer.MAX_VALUE);
        int reached = reached(now, policy);
        var more = new HashMap<ConceptUri, Integer>();
        now.stream()
                .flatMap(ranked -> ranked.explanation().of(Part.CAN))
                .map(line -> ((SkillLine) line).asked().skill())
                .distinct()
                .filter(skill -> Reach.unlearned(skill, person))
                .forEach(skill -> {
                    Profile learned = person.with(skill, Reach.LEARNED);
                    more.put(skill, reached(demandsFor(learned, policy, among, Integer.MAX_VALUE), policy) - reached);
                });
        return Reach.of(reached, more);
    }

    private static int reached(List<Ranked> ranking, Policy policy) {
        return (int) ranking.stream()
                .filter(ranked -> ranked.explanation().score() >= policy.threshold())
                .count();
    }

    int people();

    int demands();
}
