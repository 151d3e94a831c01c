package nl.talentpas.matching.memory;

import java.util.Arrays;

/// Those of a window whose sums are wanted, as a list and as one bit each.
final class Admitted {

    /// Their ordinals, ascending; the first [#count] of them.
    final int[] ordinals = new int[Window.SIZE];

    private final long[] bits = new long[Window.SIZE / Long.SIZE];
    private int from;
    private int count;

    int count() {
        return count;
    }

    /// Where the window begins.
    int from() {
        return from;
    }

    /// Those who pass every filter, of the people from this ordinal up to the other.
    void passing(TermTables tables, View<PeopleLayer> view, int first, int end) {
        from = first;
        count = tables.passing(view, first, end, ordinals);
        Arrays.fill(bits, 0);
        for (int i = 0; i < count; i++) {
            int person = ordinals[i] - from;
            bits[person >>> 6] |= 1L << person;
        }
    }

    /// Everybody from this ordinal up to the other.
    void everybody(int first, int end) {
        from = first;
        count = end - first;
        Arrays.fill(bits, -1);
        for (int i = 0; i < count; i++) {
            ordinals[i] = first + i;
        }
    }

    /// Whether the person at this place of the window is one of them.
    boolean has(int person) {
        return (bits[person >>> 6] & (1L << person)) != 0;
    }
}
