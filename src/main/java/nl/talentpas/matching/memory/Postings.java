package nl.talentpas.matching.memory;

import java.util.Arrays;

/// Inverted lists: per concept number the people or requirements that name it, each with a small code, in ascending
/// order. An entry is `ordinal << 3 | code`, so that an ordinal is at most 2^28 - 1 and a code within [0, 7].
final class Postings {

    static final int CODE_BITS = 3;
    static final int CODE_MASK = (1 << CODE_BITS) - 1;

    private final int[] concepts;
    private final int[] starts;
    private final int[] entries;

    private Postings(int[] concepts, int[] starts, int[] entries) {
        this.concepts = concepts;
        this.starts = starts;
        this.entries = entries;
    }

    static int entry(int ordinal, int code) {
        return (ordinal << CODE_BITS) | code;
    }

    static int ordinal(int entry) {
        return entry >>> CODE_BITS;
    }

    static int code(int entry) {
        return entry & CODE_MASK;
    }

    /// Where the concept's list stands, or a negative number when it has none.
    int list(int concept) {
        return concept < 0 ? -1 : Arrays.binarySearch(concepts, concept);
    }

    /// Where the concept's entries begin; 0 when it has none.
    int first(int concept) {
        int list = list(concept);
        return list < 0 ? 0 : starts[list];
    }

    /// Where the concept's entries from this one on reach this ordinal; the entry itself when it has none.
    int until(int concept, int entry, int ordinal) {
        int list = list(concept);
        if (list < 0) {
            return entry;
        }
        int at = Arrays.binarySearch(entries, entry, starts[list + 1], entry(ordinal, 0));
        return at < 0 ? -at - 1 : at;
    }

    int lists() {
        return concepts.length;
    }

    int concept(int list) {
        return concepts[list];
    }

    int start(int list) {
        return starts[list];
    }

    int end(int list) {
        return starts[list + 1];
    }

    int[] entries() {
        return entries;
    }

    /// The code with which the ordinal stands in the concept's list; 0 when it does not.
    int code(int concept, int ordinal) {
        int list = list(concept);
        if (list < 0) {
            return 0;
        }
        int at = Arrays.binarySearch(entries, starts[list], starts[list + 1], entry(ordinal, 0));
        int next = at < 0 ? -at - 1 : at;
        return next < starts[list + 1] && ordinal(entries[next]) == ordinal ? code(entries[next]) : 0;
    }

    long bytes() {
        return 4L * (concepts.length + starts.length + entries.length);
    }

    /// Collects entries in any order of concepts; the ordinals of one concept must come ascending.
    static final class Builder {

        private int[] sizes = new int[64];
        private int[] names = new int[256];
        private int[] entries = new int[256];
        private int count;
        private int different;

        void add(int concept, int ordinal, int code) {
            if (concept >= sizes.length) {
                sizes = Arrays.copyOf(sizes, Math.max(concept + 1, sizes.length * 2));
            }
            if (count == entries.length) {
                names = Arrays.copyOf(names, count * 2);
                entries = Arrays.copyOf(entries, count * 2);
            }
            different += sizes[concept] == 0 ? 1 : 0;
            sizes[concept]++;
            names[count] = concept;
            entries[count] = entry(ordinal, code);
            count++;
        }

        Postings build() {
            var concepts = new int[different];
            var starts = new int[different + 1];
            int list = 0;
            int[] next = sizes;
            for (int concept = 0, start = 0; concept < sizes.length; concept++) {
                if (sizes[concept] > 0) {
                    concepts[list] = concept;
                    starts[list] = start;
                    start += sizes[concept];
                    next[concept] = starts[list];
                    starts[++list] = start;
                }
            }
            var sorted = new int[count];
            for (int i = 0; i < count; i++) {
                sorted[next[names[i]]++] = entries[i];
            }
            return new Postings(concepts, starts, sorted);
        }
    }
}
