package nl.talentpas.bench.matching;

import java.util.Arrays;

/// How long the same kind of thing took, again and again.
final class Times {

    private long[] nanos = new long[64];
    private int size;

    void add(long taken) {
        if (size == nanos.length) {
            nanos = Arrays.copyOf(nanos, size * 2);
        }
        nanos[size++] = taken;
    }

    /// The time that this share of all stayed within, in three decimals; 0 when nothing was measured.
    double milliseconds(double share) {
        if (size == 0) {
            return 0;
        }
        long[] sorted = Arrays.copyOf(nanos, size);
        Arrays.sort(sorted);
        int at = (int) Math.ceil(share * size) - 1;
        return Math.round(sorted[Math.max(0, at)] / 1000.0) / 1000.0;
    }
}
