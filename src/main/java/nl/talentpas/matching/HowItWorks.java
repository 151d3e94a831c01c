package nl.talentpas.matching;

import nl.talentpas.matching.engine.Policy;

/// The figures in the plain words about ranking: the page and the document say the same because both take them here.
public final class HowItWorks {

    /// How many sections the words have: `matching.how.1` and so on.
    public static final int SECTIONS = 9;

    private static final int PER_CENT = 10;

    private HowItWorks() {}

    /// In the order in which the messages name them: the three parts, what learning on the job counts for, the
    /// threshold, the hours that must overlap, whether rare skills weigh more, and the version.
    public static Object[] figures(PolicyVersion version) {
        Policy policy = version.policy();
        return new Object[] {
            policy.canShare() / PER_CENT,
            policy.wantShare() / PER_CENT,
            policy.fitShare() / PER_CENT,
            policy.trainableCredit() / PER_CENT,
            policy.thresholdPercent(),
            policy.leastHoursOverlap() / PER_CENT,
            policy.useRarity() ? 1 : 0,
            version.number()
        };
    }
}
