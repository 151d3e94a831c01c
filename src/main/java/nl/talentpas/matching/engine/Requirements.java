package nl.talentpas.matching.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.talentpas.matching.engine.Line.Met;
import nl.talentpas.matching.engine.Line.SkillLine;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Level;
import nl.talentpas.skills.Neighbour;
import org.jspecify.annotations.Nullable;

/// The part *can*: requirement by requirement, the best skill the person brings.
///
/// A requirement's share of the part is its weight (essential 2, optional 1, times rarity, times emphasis) over the sum
/// of the weights, rounded down to whole points; what it earns is that share times similarity times level fit. Rounding
/// down everywhere keeps the laws exact: dropping a requirement never takes points from another.
public final class Requirements {

    private static final int ESSENTIAL = 2;
    private static final int OPTIONAL = 1;
    private static final int ONE = 1000;

    private final List<Asked> asked;
    private final List<List<Neighbour>> near;
    private final long[] weights;
    private final int[] shares;
    private final int trainableCredit;
    private final long pool;

    Requirements(List<Asked> asked, SkillSpace space, Policy policy) {
        this.asked = asked;
        this.near = asked.stream().map(one -> space.neighbours(one.skill())).toList();
        this.weights = asked.stream()
                .mapToLong(one -> weight(one, policy.useRarity() ? space.rarity(one.skill()) : ONE))
                .toArray();
        countOnce(space);
        this.pool = (long) policy.canShare() * ONE;
        this.shares = sharesWithout(-1);
        this.trainableCredit = policy.trainableCredit();
    }

    /// Of requirements that count as the same skill only the heaviest counts; of equally heavy ones the first by URI,
    /// so that their order decides nothing.
    private void countOnce(SkillSpace space) {
        var heaviestFirst = Comparator.comparingLong((Integer i) -> weights[i])
                .reversed()
                .thenComparing(i -> asked.get(i).skill());
        List<Integer> order =
                IntStream.range(0, weights.length).boxed().sorted(heaviestFirst).toList();
        var counted = new HashSet<ConceptUri>();
        for (int i : order) {
            if (space.sameAs(asked.get(i).skill()).stream().anyMatch(counted::contains)) {
                weights[i] = 0;
            } else {
                counted.add(asked.get(i).skill());
            }
        }
    }

    /// A skill that can count for a requirement.
    ///
    /// @param similarity to the skill asked, in thousandths; 1000 for that skill itself
    public record Usable(ConceptUri skill, int similarity) {}

    public int size() {
        return asked.size();
    }

    public Asked asked(int index) {
        return asked.get(index);
    }

    /// The skill asked and those that resemble it, in no order that matters.
    public List<Usable> usable(int index) {
        return usable(asked.get(index).skill(), near.get(index));
    }

    /// The same for a skill that some requirement asks.
    public static List<Usable> usable(ConceptUri skill, SkillSpace space) {
        return usable(skill, space.neighbours(skill));
    }

    private static List<Usable> usable(ConceptUri skill, List<Neighbour> near) {
        var usable = new ArrayList<Usable>();
        usable.add(new Usable(skill, ONE));
        near.forEach(neighbour -> usable.add(new Usable(neighbour.skill(), neighbour.similarity())));
        return usable;
    }

    /// What a usable skill held at this level earns, in thousandths of thousandths of the requirement's share.
    public int credit(int index, Usable usable, Level held) {
        return usable.similarity() * levelFit(held, asked.get(index).level());
    }

    /// What is earned without any usable skill, in the same unit.
    public int leastCredit(int index) {
        return asked.get(index).trainable() ? trainableCredit * ONE : 0;
    }

    private static long weight(Asked one, int rarity) {
        return (one.essential() ? ESSENTIAL : OPTIONAL) * (long) rarity * one.emphasis();
    }

    /// The points each requirement can earn when the one at this index is left out (its own is 0 then); -1 leaves none
    /// out.
    public int[] sharesWithout(int left) {
        long total = 0;
        for (int i = 0; i < weights.length; i++) {
            total += i == left ? 0 : weights[i];
        }
        var result = new int[weights.length];
        for (int i = 0; i < weights.length; i++) {
            result[i] = i == left || total == 0 ? 0 : (int) (pool * weights[i] / total);
        }
        return result;
    }

    /// What the requirement weighs; 0 when it counts under another that asks the same.
    long weight(int index) {
        return weights[index];
    }

    /// By how much weight times credit must be multiplied to give points, before any rounding, when the requirement at
    /// this index is left out.
    double factorWithout(int left) {
        long total = Arrays.stream(weights).sum() - weights[left];
        return total == 0 ? 0 : (double) pool / total / ONE / ONE;
    }

    /// What the person earns of the requirement at this index, in thousandths of thousandths of its share.
    int credit(int index, Map<ConceptUri, Level> skills) {
        return best(index, skills).credit();
    }

    /// The same when the requirement could be learned on the job.
    int creditIfTrainable(int credit) {
        return Math.max(credit, trainableCredit * ONE);
    }

    public static int points(int share, int credit) {
        return (int) ((long) share * credit / ((long) ONE * ONE));
    }

    /// The points of all together.
    ///
    /// @param credits per requirement what the best skill earns, or less than what is earned without any
    public int points(int[] credits) {
        int points = 0;
        for (int i = 0; i < shares.length; i++) {
            points += points(shares[i], Math.max(credits[i], leastCredit(i)));
        }
        return points;
    }

    /// The most points the requirement at this index can give.
    public int share(int index) {
        return shares[index];
    }

    int points(int index, Map<ConceptUri, Level> skills) {
        return points(shares[index], credit(index, skills));
    }

    SkillLine line(int index, Map<ConceptUri, Level> skills) {
        Best best = best(index, skills);
        return new SkillLine(
                asked.get(index),
                best.met(),
                best.used,
                best.used == null ? null : skills.get(best.used),
                best.near,
                points(shares[index], best.credit()),
                shares[index]);
    }

    private Best best(int index, Map<ConceptUri, Level> skills) {
        Asked one = asked.get(index);
        var best = new Best(leastCredit(index));
        best.offer(one.skill(), null, ONE * levelFit(skills.get(one.skill()), one.level()));
        for (Neighbour neighbour : near.get(index)) {
            Level held = skills.get(neighbour.skill());
            best.offer(neighbour.skill(), neighbour, neighbour.similarity() * levelFit(held, one.level()));
        }
        return best;
    }

    /// min(1, held / asked) in thousandths; 0 when the skill is not held.
    public static int levelFit(@Nullable Level held, Level asked) {
        return held == null ? 0 : Math.min(ONE, ONE * held.number() / asked.number());
    }

    /// The best skill so far for one requirement; on equal credit the first offered stays, so the order decides
    /// nothing.
    private static final class Best {

        private final int trainable;
        private int credit;
        private @Nullable ConceptUri used;
        private @Nullable Neighbour near;

        Best(int trainable) {
            this.trainable = trainable;
        }

        void offer(ConceptUri skill, @Nullable Neighbour neighbour, int offered) {
            if (offered > credit && offered >= trainable) {
                credit = offered;
                used = skill;
                near = neighbour;
            }
        }

        int credit() {
            return Math.max(credit, trainable);
        }

        Met met() {
            if (used == null) {
                return trainable > 0 ? Met.TRAINABLE : Met.NOT;
            }
            if (near != null && near.reason() != Neighbour.Reason.SAME_MEANING) {
                return Met.BY_RELATED;
            }
            return credit == ONE * ONE ? Met.FULLY : Met.PARTLY;
        }
    }
}
