package nl.talentpas.matching.memory;

import java.util.Arrays;
import java.util.UUID;

/// The ids of a layer by ordinal, and back: sixteen bytes each and a hash table of ordinals.
final class Ids {

    private static final int FREE = -1;

    private final long[] high;
    private final long[] low;
    private final int[] table;

    Ids(UUID[] ids) {
        this.high = new long[ids.length];
        this.low = new long[ids.length];
        this.table = new int[Integer.highestOneBit(Math.max(1, ids.length)) * 4];
        Arrays.fill(table, FREE);
        for (int ordinal = 0; ordinal < ids.length; ordinal++) {
            high[ordinal] = ids[ordinal].getMostSignificantBits();
            low[ordinal] = ids[ordinal].getLeastSignificantBits();
            int slot = slot(high[ordinal], low[ordinal]);
            table[slot] = ordinal;
        }
    }

    int size() {
        return high.length;
    }

    UUID id(int ordinal) {
        return new UUID(high[ordinal], low[ordinal]);
    }

    /// The ordinal, or -1.
    int find(UUID id) {
        return table[slot(id.getMostSignificantBits(), id.getLeastSignificantBits())];
    }

    /// Where it stands, or the free slot where it would.
    private int slot(long upper, long lower) {
        long mixed = (upper ^ Long.rotateLeft(lower, 32)) * 0x9e3779b97f4a7c15L;
        int slot = (int) (mixed >>> 32) & (table.length - 1);
        while (table[slot] != FREE && (high[table[slot]] != upper || low[table[slot]] != lower)) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }

    long bytes() {
        return 16L * high.length + 4L * table.length;
    }
}
