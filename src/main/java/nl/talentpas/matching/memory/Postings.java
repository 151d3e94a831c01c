package nl.talentpas.matching.memory;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Inverted lists: per concept number the people who name it, each with a small code, in ascending
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

    int start(int list) {
        return starts[list];
    }

    int end(int list) {
        return starts[list + 1];
    }

    int[] entries() {
        return entries;
    }

    long bytes() {
        return 4L * (concepts.length + starts.length + entries.length);
    }

    /// The same entries by concept instead of by person.
    static Postings of(Holdings holdings) {
        int[] byPerson = holdings.entries();
        var sizes = new int[Arrays.stream(byPerson).map(Postings::ordinal).max().orElse(-1) + 1];
        for (int entry : byPerson) {
            sizes[ordinal(entry)]++;
        }
        int[] concepts = IntStream.range(0, sizes.length)
                .filter(concept -> sizes[concept] > 0)
                .toArray();
        var starts = new int[concepts.length + 1];
        int[] next = sizes;
        for (int list = 0; list < concepts.length; list++) {
            starts[list + 1] = starts[list] + sizes[concepts[list]];
            next[concepts[list]] = starts[list];
        }
        var entries = new int[byPerson.length];
        for (int person = 0; person < holdings.people(); person++) {
            for (int at = holdings.start(person); at < holdings.end(person); at++) {
                entries[next[ordinal(byPerson[at])]++] = entry(person, code(byPerson[at]));
            }
        }
        return new Postings(concepts, starts, entries);
    }
}
