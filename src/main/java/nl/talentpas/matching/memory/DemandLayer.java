package nl.talentpas.matching.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.talentpas.matching.engine.Asked;
import nl.talentpas.matching.engine.Demand;
import nl.talentpas.matching.engine.Policy;
import nl.talentpas.matching.engine.Requirements;
import nl.talentpas.matching.engine.Requirements.Usable;
import nl.talentpas.matching.engine.Scoring;
import nl.talentpas.matching.engine.SkillSpace;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Level;
import org.jspecify.annotations.Nullable;

/// Demands with their requirements as inverted lists: which requirements ask a skill, and which skills are usable for
/// it. Every requirement of every demand has a slot of its own.
final class DemandLayer implements Layer {

    /// A skill that somebody may hold, and the list of requirements for which it counts.
    ///
    /// @param similarity to the skill those ask, in thousandths
    private record Use(int list, int similarity) {}

    private final SkillSpace space;
    private final Ids ids;
    private final List<Demand> demands;
    private final int[] demandOf;
    private final byte[] levelOf;
    private final int[][] slotsOf;
    private final Map<ConceptUri, List<Use>> uses = new HashMap<>();
    private volatile @Nullable Valued valued;

    DemandLayer(SkillSpace space, Collection<Demand> given) {
        this.space = space;
        this.demands = List.copyOf(given);
        this.ids = new Ids(demands.stream().map(Demand::id).toArray(UUID[]::new));
        int slots = demands.stream()
                .mapToInt(demand -> demand.requirements().size())
                .sum();
        this.demandOf = new int[slots];
        this.levelOf = new byte[slots];
        Map<ConceptUri, List<Integer>> asking = new LinkedHashMap<>();
        int slot = 0;
        for (int ordinal = 0; ordinal < demands.size(); ordinal++) {
            for (Asked asked : demands.get(ordinal).requirements()) {
                demandOf[slot] = ordinal;
                levelOf[slot] = (byte) asked.level().number();
                asking.computeIfAbsent(asked.skill(), skill -> new ArrayList<>())
                        .add(slot++);
            }
        }
        this.slotsOf = asking.values().stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        int list = 0;
        for (ConceptUri skill : asking.keySet()) {
            for (Usable usable : Requirements.usable(skill, space)) {
                uses.computeIfAbsent(usable.skill(), key -> new ArrayList<>()).add(new Use(list, usable.similarity()));
            }
            list++;
        }
    }

    static DemandLayer merge(View<DemandLayer> below, View<DemandLayer> above) {
        var both = new ArrayList<Demand>();
        below.layer().addLiving(below, both);
        above.layer().addLiving(above, both);
        return new DemandLayer(below.layer().space, both);
    }

    private void addLiving(View<DemandLayer> view, List<Demand> to) {
        for (int ordinal = 0; ordinal < size(); ordinal++) {
            if (view.lives(ordinal)) {
                to.add(demands.get(ordinal));
            }
        }
    }

    @Override
    public int size() {
        return demands.size();
    }

    @Override
    public UUID id(int ordinal) {
        return ids.id(ordinal);
    }

    @Override
    public int find(UUID id) {
        return ids.find(id);
    }

    Demand demand(int ordinal) {
        return demands.get(ordinal);
    }

    Scoring scoring(int ordinal, Policy policy) {
        return under(policy).scorings[ordinal];
    }

    /// What these skills earn of every demand's requirements, by ordinal.
    int[] points(Map<ConceptUri, Level> skills, Policy policy) {
        Valued now = under(policy);
        int[] earned = now.leastOf.clone();
        int[] best = now.least.clone();
        skills.forEach((skill, level) -> {
            int[] fit = fits(level);
            for (Use use : uses.getOrDefault(skill, List.of())) {
                for (int slot : slotsOf[use.list()]) {
                    int points = Requirements.points(now.share[slot], use.similarity() * fit[levelOf[slot]]);
                    if (points > best[slot]) {
                        earned[demandOf[slot]] += points - best[slot];
                        best[slot] = points;
                    }
                }
            }
        });
        return earned;
    }

    /// How far this level reaches, in thousandths, by the number of the level asked.
    private static int[] fits(Level held) {
        var fits = new int[Level.values().length + 1];
        for (Level asked : Level.values()) {
            fits[asked.number()] = Requirements.levelFit(held, asked);
        }
        return fits;
    }

    private Valued under(Policy policy) {
        Valued last = valued;
        if (last == null || !last.policy.equals(policy)) {
            last = new Valued(policy, demandOf.length);
            valued = last;
        }
        return last;
    }

    /// What depends on the policy: the scoring of every demand, and of every slot the most and the least it gives.
    private final class Valued {

        private final Policy policy;
        private final Scoring[] scorings = new Scoring[demands.size()];
        private final int[] share;
        private final int[] least;
        private final int[] leastOf = new int[demands.size()];

        Valued(Policy policy, int slots) {
            this.policy = policy;
            this.share = new int[slots];
            this.least = new int[slots];
            int slot = 0;
            for (int ordinal = 0; ordinal < scorings.length; ordinal++) {
                scorings[ordinal] = new Scoring(demands.get(ordinal), space, policy);
                Requirements asked = scorings[ordinal].requirements();
                for (int i = 0; i < asked.size(); i++) {
                    share[slot] = asked.share(i);
                    least[slot] = Requirements.points(asked.share(i), asked.leastCredit(i));
                    leastOf[ordinal] += least[slot];
                    slot++;
                }
            }
        }
    }
}
