package nl.talentpas.matching.memory;

/// Where a person stands while a window is looked at: the sum so far and, of the last group that counted for them, its
/// mark with the best points, in one number so that both lie in one line of the processor's cache.
final class Standing {

    /// Below a mark: the points of a share, which is at most a million.
    private static final int POINTS_BITS = 20;

    /// So many groups can have a mark.
    static final int MOST_GROUPS = 1 << (30 - POINTS_BITS);

    private Standing() {}

    /// @param sum not negative
    static long of(int sum, int best) {
        return (long) sum << 32 | best;
    }

    static int sum(long standing) {
        return (int) (standing >>> 32);
    }

    /// Above everything of the groups with a lower number.
    static int mark(int group) {
        return group << POINTS_BITS;
    }
}
