package nl.talentpas.matching.engine;

/// The values that people decide and the formula only applies. Shares are in thousandths and sum to 1000.
///
/// @param canShare how much of the score is what somebody can
/// @param wantShare how much is what they want
/// @param fitShare how much is whether it fits in practice
/// @param useRarity whether rare skills weigh more than common ones
/// @param trainableCredit what a missing skill earns that can be learned on the job, in thousandths
/// @param leastHoursOverlap the part of the hours that must overlap, in thousandths, or the match is ruled out
/// @param thresholdPercent from which score somebody counts as fitting
public record Policy(
        int canShare,
        int wantShare,
        int fitShare,
        boolean useRarity,
        int trainableCredit,
        int leastHoursOverlap,
        int thresholdPercent) {

    static final int ONE = 1000;

    public Policy {
        within("canShare", canShare, 400, 900);
        within("wantShare", wantShare, 50, 400);
        within("fitShare", fitShare, 0, 300);
        within("trainableCredit", trainableCredit, 0, 800);
        within("leastHoursOverlap", leastHoursOverlap, 0, ONE);
        within("thresholdPercent", thresholdPercent, 30, 90);
        if (canShare + wantShare + fitShare != ONE) {
            throw new IllegalArgumentException("The three shares must sum to " + ONE);
        }
    }

    /// From which score, in millionths, somebody counts as fitting.
    public int threshold() {
        return thresholdPercent * (Explanation.WHOLE / 100);
    }

    public static Policy standard() {
        return new Policy(700, 200, 100, true, 500, 500, 60);
    }

    private static void within(String name, int number, int least, int most) {
        if (number < least || number > most) {
            throw new IllegalArgumentException(name + " outside [" + least + ", " + most + "]: " + number);
        }
    }
}
