package nl.talentpas.matching.memory;

/// Those of a window whose sums are wanted, and the spans in which they stand.
final class Admitted {

    /// What lies between two spans that is less than this is read over rather than skipped.
    private static final int NEAR = 128;

    /// Their ordinals, ascending; the first [#count] of them.
    final int[] ordinals = new int[Window.SIZE];

    private final int[] starts = new int[Window.SIZE / NEAR + 1];
    private final int[] ends = new int[Window.SIZE / NEAR + 1];
    private int spans;
    private int from;
    private int count;

    int count() {
        return count;
    }

    /// Where the window begins.
    int from() {
        return from;
    }

    int spans() {
        return spans;
    }

    /// The first ordinal of a span; spans come in ascending order.
    int start(int span) {
        return starts[span];
    }

    /// The ordinal after the last one of a span.
    int end(int span) {
        return ends[span];
    }

    /// Of the people from this ordinal up to the other, those who pass every filter, where so many licences may lack.
    void passing(TermTables tables, PeopleLayer layer, int first, int end, int mostLacking) {
        Stretches stretches = layer.stretches;
        from = first;
        count = 0;
        spans = 0;
        for (int at = stretches.at(first); at < stretches.count() && stretches.start(at) < end; at++) {
            int start = Math.max(first, stretches.start(at));
            if (tables.stretchPasses(layer, start)) {
                int stop = Math.min(end, stretches.end(at));
                int before = count;
                count = tables.passing(layer, start, stop, mostLacking, ordinals, count);
                if (count > before) {
                    span(start, stop);
                }
            }
        }
    }

    private void span(int start, int end) {
        if (spans == 0 || start - ends[spans - 1] >= NEAR) {
            starts[spans++] = start;
        }
        ends[spans - 1] = end;
    }
}
