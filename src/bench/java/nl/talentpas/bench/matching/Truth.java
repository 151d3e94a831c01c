package nl.talentpas.bench.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.UUID;
import nl.talentpas.bench.matching.Ranker.Scored;
import nl.talentpas.matching.engine.Demand;
import nl.talentpas.matching.engine.Policy;
import nl.talentpas.matching.engine.Profile;
import nl.talentpas.matching.engine.Scoring;
import nl.talentpas.matching.engine.SkillSpace;
import nl.talentpas.matching.engine.Ties;

/// The right answers to a few demands, found by comparing everybody.
final class Truth {

    static final int DEMANDS = 10;

    private record Found(UUID id, int score, long tie) {}

    private static final Comparator<Found> BEST_FIRST = Comparator.comparingInt((Found found) -> -found.score)
            .thenComparingLong(Found::tie)
            .thenComparing(Found::id);

    private final List<Scoring> scorings;
    private final List<PriorityQueue<Found>> best = new ArrayList<>();
    private final int top;

    Truth(List<Demand> demands, SkillSpace space, Policy policy, int top) {
        this.scorings = demands.stream().map(demand -> new Scoring(demand, space, policy)).toList();
        this.top = top;
        scorings.forEach(scoring -> best.add(new PriorityQueue<>(BEST_FIRST.reversed())));
    }

    void offer(Profile person) {
        for (int i = 0; i < scorings.size(); i++) {
            Scoring scoring = scorings.get(i);
            if (scoring.passes(person)) {
                long tie = Ties.key(person.tieKey(), scoring.demand().tieSeed());
                PriorityQueue<Found> queue = best.get(i);
                queue.add(new Found(person.id(), scoring.score(person), tie));
                if (queue.size() > top) {
                    queue.remove();
                }
            }
        }
    }

    /// Whether the ranker gives the same scores in the same order, and the same people; where the last score is shared
    /// by more people than fit, any of them will do for an engine that knows no tie keys.
    boolean agrees(Ranker ranker) throws Exception {
        for (int i = 0; i < scorings.size(); i++) {
            List<Found> right = best.get(i).stream().sorted(BEST_FIRST).toList();
            List<Scored> given = ranker.best(scorings.get(i).demand(), top);
            if (!same(right, given)) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(List<Found> right, List<Scored> given) {
        if (!right.stream().map(Found::score).toList().equals(given.stream().map(Scored::score).toList())) {
            return false;
        }
        int last = right.isEmpty() ? 0 : right.getLast().score;
        return right.stream().filter(found -> found.score > last).allMatch(found -> given.contains(new Scored(found.id, found.score)));
    }
}
