package nl.talentpas.matching.memory;

import java.util.Arrays;

/// Per person the concepts that they hold or said something of, each with its code: the inverted lists the other way
/// around, for those few of whom all must be known. An entry is `concept << 3 | code`, as in [Postings].
final class Holdings {

    private final int[] starts;
    private final int[] entries;

    private Holdings(int[] starts, int[] entries) {
        this.starts = starts;
        this.entries = entries;
    }

    int start(int ordinal) {
        return starts[ordinal];
    }

    int end(int ordinal) {
        return starts[ordinal + 1];
    }

    int[] entries() {
        return entries;
    }

    int people() {
        return starts.length - 1;
    }

    long bytes() {
        return 4L * (starts.length + entries.length);
    }

    /// Collects person by person.
    static final class Builder {

        private int[] starts = new int[64];
        private int[] entries = new int[256];
        private int people;
        private int count;

        /// To the person at hand.
        void add(int concept, int code) {
            if (count == entries.length) {
                entries = Arrays.copyOf(entries, count * 2);
            }
            entries[count++] = Postings.entry(concept, code);
        }

        /// Everything of somebody in another layer.
        void copy(Holdings from, int ordinal) {
            for (int at = from.start(ordinal); at < from.end(ordinal); at++) {
                add(Postings.ordinal(from.entries[at]), Postings.code(from.entries[at]));
            }
            next();
        }

        /// Ends the person at hand.
        void next() {
            people++;
            if (people == starts.length) {
                starts = Arrays.copyOf(starts, people * 2);
            }
            starts[people] = count;
        }

        /// The people at these places, in that order.
        Holdings build(int[] order) {
            var begins = new int[order.length + 1];
            for (int ordinal = 0; ordinal < order.length; ordinal++) {
                int place = order[ordinal];
                begins[ordinal + 1] = begins[ordinal] + starts[place + 1] - starts[place];
            }
            var ordered = new int[begins[order.length]];
            for (int ordinal = 0; ordinal < order.length; ordinal++) {
                int place = order[ordinal];
                System.arraycopy(entries, starts[place], ordered, begins[ordinal], starts[place + 1] - starts[place]);
            }
            return new Holdings(begins, ordered);
        }
    }
}
