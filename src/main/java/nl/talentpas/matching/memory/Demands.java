package nl.talentpas.matching.memory;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import nl.talentpas.matching.engine.Demand;
import nl.talentpas.matching.engine.Policy;
import nl.talentpas.matching.engine.Profile;
import nl.talentpas.matching.engine.Ranked;
import nl.talentpas.matching.engine.Reach;
import nl.talentpas.matching.engine.Scoring;
import nl.talentpas.matching.engine.SkillSpace;
import nl.talentpas.matching.engine.Ties;
import nl.talentpas.skills.ConceptUri;

/// The demands' side of the index: vacancies and occupations, ranked for one person.
final class Demands {

    private final SkillSpace space;
    private final Layers<DemandLayer> layers;

    Demands(SkillSpace space, Executor executor) {
        this.space = space;
        this.layers = new Layers<>(DemandLayer::merge, executor);
    }

    private record Found(Scoring scoring, long order, long tie) implements Comparable<Found> {

        UUID id() {
            return scoring.demand().id();
        }

        /// The best first.
        @Override
        public int compareTo(Found other) {
            int byOrder = Long.compare(other.order, order);
            int byTie = byOrder == 0 ? Long.compare(tie, other.tie) : byOrder;
            return byTie == 0 ? id().compareTo(other.id()) : byTie;
        }
    }

    void put(Collection<Demand> many) {
        layers.add(new DemandLayer(space, many));
    }

    void remove(UUID id) {
        layers.remove(id);
    }

    int alive() {
        return layers.alive();
    }

    /// Demands that pass every filter, the best first; what cannot reach the last place any more is not looked at.
    List<Ranked> best(Profile person, Policy policy, Predicate<Demand> among, int limit) {
        var best = new Best<Found>(limit);
        for (View<DemandLayer> view : layers.views()) {
            DemandLayer layer = view.layer();
            int[] points = layer.points(person.skills(), policy);
            for (int ordinal = 0; ordinal < points.length; ordinal++) {
                Scoring scoring = layer.scoring(ordinal, policy);
                long most = scoring.order(points[ordinal], scoring.mostBesideSkills(person));
                Found last = best.last();
                if ((last == null || most >= last.order())
                        && view.lives(ordinal)
                        && among.test(layer.demand(ordinal))
                        && scoring.passes(person)) {
                    long order = scoring.order(points[ordinal], scoring.pointsBesideSkills(person));
                    long tie = Ties.key(person.tieKey(), scoring.demand().tieSeed());
                    best.offer(new Found(scoring, order, tie));
                }
            }
        }
        return best.inOrder().stream()
                .map(found -> new Ranked(found.id(), found.scoring().explain(person)))
                .toList();
    }

    /// In one pass: whoever does not reach a demand yet, would reach it with each single skill that gives enough.
    Reach reach(Profile person, Policy policy, Predicate<Demand> among) {
        int reached = 0;
        var more = new HashMap<ConceptUri, Integer>();
        var asked = new HashSet<ConceptUri>();
        for (View<DemandLayer> view : layers.views()) {
            DemandLayer layer = view.layer();
            int[] points = layer.points(person.skills(), policy);
            for (int ordinal = 0; ordinal < points.length; ordinal++) {
                Scoring scoring = layer.scoring(ordinal, policy);
                if (view.lives(ordinal) && among.test(layer.demand(ordinal)) && scoring.passes(person)) {
                    int score = points[ordinal] + scoring.pointsBesideSkills(person);
                    scoring.demand().requirements().forEach(one -> asked.add(one.skill()));
                    if (score >= policy.threshold()) {
                        reached++;
                    } else {
                        scoring.gains(person, Reach.LEARNED).forEach((skill, gain) -> {
                            if (score + gain >= policy.threshold()) {
                                more.merge(skill, 1, Integer::sum);
                            }
                        });
                    }
                }
            }
        }
        more.keySet().retainAll(asked);
        more.keySet().removeIf(skill -> !Reach.unlearned(skill, person));
        return Reach.of(reached, more);
    }
}
