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

    public static final Bounds CAN_SHARE = new Bounds(400, 900);
    public static final Bounds WANT_SHARE = new Bounds(50, 400);
    public static final Bounds FIT_SHARE = new Bounds(0, 300);
    public static final Bounds TRAINABLE_CREDIT = new Bounds(0, 800);
    public static final Bounds LEAST_HOURS_OVERLAP = new Bounds(0, ONE);
    public static final Bounds THRESHOLD_PERCENT = new Bounds(30, 90);

    /// Between which people may choose, both included.
    public record Bounds(int least, int most) {

        void hold(String name, int number) {
            if (number < least || number > most) {
                throw new IllegalArgumentException(name + " outside [" + least + ", " + most + "]: " + number);
            }
        }
    }

    public Policy {
        CAN_SHARE.hold("canShare", canShare);
        WANT_SHARE.hold("wantShare", wantShare);
        FIT_SHARE.hold("fitShare", fitShare);
        TRAINABLE_CREDIT.hold("trainableCredit", trainableCredit);
        LEAST_HOURS_OVERLAP.hold("leastHoursOverlap", leastHoursOverlap);
        THRESHOLD_PERCENT.hold("thresholdPercent", thresholdPercent);
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
}
