package nl.talentpas.matching.engine;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nl.talentpas.matching.engine.Strictness.LicenceGain;
import nl.talentpas.matching.engine.Strictness.SkillGain;
import nl.talentpas.terms.Licence;

/// Counts, person by person in one pass, who would fit if one thing less were asked.
public final class StrictnessCount {

    private final Scoring scoring;
    private final Requirements requirements;
    private final List<Licence> licences;
    private final int[] shares;
    private final int[][] sharesWithout;
    private final double[] factorsWithout;
    private final int threshold;
    private final int needed;
    private final int[] dropped;
    private final int[] trainable;
    private final int[] licenceDropped;
    private int people;

    public StrictnessCount(Scoring scoring, Policy policy) {
        this.scoring = scoring;
        this.requirements = scoring.requirements();
        this.licences = scoring.checks().licences();
        this.sharesWithout = IntStream.range(0, requirements.size())
                .mapToObj(requirements::sharesWithout)
                .toArray(int[][]::new);
        this.shares =
                IntStream.range(0, requirements.size()).map(requirements::share).toArray();
        this.factorsWithout = IntStream.range(0, requirements.size())
                .mapToDouble(requirements::factorWithout)
                .toArray();
        this.threshold = policy.threshold();
        this.needed = lowest();
        this.dropped = new int[requirements.size()];
        this.trainable = new int[requirements.size()];
        this.licenceDropped = new int[licences.size()];
    }

    /// The score that somebody needs in order to count if one thing less were asked; never too high.
    public int needed() {
        return needed;
    }

    public void add(Profile person) {
        int[] credits = IntStream.range(0, requirements.size())
                .map(i -> requirements.credit(i, person.skills()))
                .toArray();
        int failing = scoring.checks().failing(person);
        add(failing, i -> scoring.checks().lacks(licences.get(i), person), credits, scoring.score(person));
    }

    /// The same for an engine that has worked these out already.
    ///
    /// @param failing how many filters rule the person out
    /// @param lacks whether the person lacks the licence at an index
    /// @param credits per requirement what the person earns of it, in thousandths of thousandths
    /// @param score the whole
    public void add(int failing, IntPredicate lacks, int[] credits, int score) {
        if (failing > 1 || score < needed) {
            return;
        }
        boolean reaches = score >= threshold;
        if (failing == 1) {
            countLicences(lacks, reaches);
        } else {
            people += reaches ? 1 : 0;
            countSkills(credits, score, reaches);
        }
    }

    /// The lowest score from which leaving out or teaching one requirement can lead to the threshold. Leaving one out
    /// with share `s` of the pool `p` multiplies what the others earn by at most `p / (p - s)`; teaching it adds at
    /// most `s`.
    private int lowest() {
        long pool = 0;
        int most = 0;
        for (int i = 0; i < requirements.size(); i++) {
            pool += requirements.share(i);
            most = Math.max(most, requirements.share(i));
        }
        if (pool == most) {
            return 0;
        }
        long byLeavingOut = (long) threshold * (pool - most) / (pool + hidden()) - hidden();
        return (int) Math.max(0, Math.min(byLeavingOut, threshold - most - hidden()));
    }

    private void countLicences(IntPredicate lacks, boolean reaches) {
        for (int i = 0; i < licenceDropped.length; i++) {
            licenceDropped[i] += reaches && lacks.test(i) ? 1 : 0;
        }
    }

    private void countSkills(int[] credits, int score, boolean reaches) {
        long worth = 0;
        for (int i = 0; i < credits.length; i++) {
            worth += requirements.weight(i) * credits[i];
        }
        int beside = score - sum(shares, credits);
        for (int i = 0; i < credits.length; i++) {
            dropped[i] += gain(reaches, reachesWithout(i, worth, credits, beside));
            int share = requirements.share(i);
            int here = Requirements.points(share, credits[i]);
            int taught = Requirements.points(share, requirements.creditIfTrainable(credits[i]));
            trainable[i] += gain(reaches, score - here + taught >= threshold);
        }
    }

    /// Before rounding, what the others earn is their worth times one factor; only where rounding can decide is each
    /// of them asked.
    private boolean reachesWithout(int left, long worth, int[] credits, int beside) {
        double about = beside + factorsWithout[left] * (worth - requirements.weight(left) * credits[left]);
        if (about < threshold - 1 || about - hidden() - 1 >= threshold) {
            return about >= threshold;
        }
        return beside + sum(sharesWithout[left], credits) >= threshold;
    }

    /// Rounding down takes at most two points per requirement: from its share and from what it earns.
    private int hidden() {
        return 2 * requirements.size();
    }

    private static int gain(boolean before, boolean after) {
        return (after ? 1 : 0) - (before ? 1 : 0);
    }

    private static int sum(int[] shares, int[] credits) {
        int points = 0;
        for (int i = 0; i < shares.length; i++) {
            points += Requirements.points(shares[i], credits[i]);
        }
        return points;
    }

    public Strictness result() {
        return new Strictness(
                people,
                IntStream.range(0, dropped.length)
                        .mapToObj(i -> new SkillGain(requirements.asked(i).skill(), dropped[i], trainable[i]))
                        .toList(),
                IntStream.range(0, licenceDropped.length)
                        .mapToObj(i -> new LicenceGain(licences.get(i), licenceDropped[i]))
                        .toList());
    }
}
