package nl.talentpas.matching.engine;

import java.util.List;
import java.util.stream.IntStream;
import nl.talentpas.matching.engine.Strictness.LicenceGain;
import nl.talentpas.matching.engine.Strictness.SkillGain;
import nl.talentpas.terms.Licence;

/// Counts, person by person in one pass, who would fit if one thing less were asked.
public final class StrictnessCount {

    private final Scoring scoring;
    private final Requirements requirements;
    private final List<Licence> licences;
    private final int[][] sharesWithout;
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
        int failing = scoring.checks().failing(person);
        if (failing > 1) {
            return;
        }
        int[] credits = IntStream.range(0, requirements.size())
                .map(i -> requirements.credit(i, person.skills()))
                .toArray();
        int beside = scoring.pointsBesideSkills(person);
        boolean reaches = beside + sum(sharesWithout(-1), credits) >= threshold;
        if (failing == 1) {
            countLicences(person, reaches);
        } else {
            people += reaches ? 1 : 0;
            countSkills(credits, beside, reaches);
        }
    }

    /// The lowest score from which leaving out or teaching one requirement can lead to the threshold. Leaving one out
    /// with share `s` of the pool `p` multiplies what the others earn by at most `p / (p - s)`, and rounding down
    /// took at most two points per requirement; teaching it adds at most `s`.
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
        long hidden = 2L * requirements.size();
        long byLeavingOut = (long) threshold * (pool - most) / (pool + hidden) - hidden;
        return (int) Math.max(0, Math.min(byLeavingOut, threshold - most - hidden));
    }

    private void countLicences(Profile person, boolean reaches) {
        for (int i = 0; i < licenceDropped.length; i++) {
            licenceDropped[i] += reaches && scoring.checks().lacks(licences.get(i), person) ? 1 : 0;
        }
    }

    private void countSkills(int[] credits, int beside, boolean reaches) {
        int all = sum(sharesWithout(-1), credits);
        for (int i = 0; i < credits.length; i++) {
            int without = beside + sum(sharesWithout[i], credits);
            dropped[i] += gain(reaches, without >= threshold);
            int share = requirements.share(i);
            int here = Requirements.points(share, credits[i]);
            int taught = Requirements.points(share, requirements.creditIfTrainable(credits[i]));
            trainable[i] += gain(reaches, beside + all - here + taught >= threshold);
        }
    }

    private int[] sharesWithout(int none) {
        return none < 0
                ? IntStream.range(0, requirements.size())
                        .map(requirements::share)
                        .toArray()
                : sharesWithout[none];
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
