package nl.talentpas.matching.memory;

import java.util.Arrays;
import nl.talentpas.matching.engine.Requirements;
import nl.talentpas.matching.engine.Requirements.Usable;

/// An inverted list and what an entry in it gives, read from front to back: of one layer at a time, people by
/// ascending ordinal.
final class Source {

    private final int concept;
    private final int[] points;
    private int[] entries = {};
    private int at;
    private int end;

    /// @param points by code; nothing for the code 0
    Source(int concept, int[] points) {
        this.concept = concept;
        this.points = points;
    }

    /// What a usable skill of a requirement gives, by code.
    interface Worth {

        int[] of(Requirements asked, int number, Usable usable);
    }

    /// Those of a requirement that somebody holds.
    static Source[] of(Requirements asked, int number, Codes codes, Worth worth) {
        return asked.usable(number).stream()
                .filter(usable -> codes.concepts.find(usable.skill()) >= 0)
                .map(usable -> new Source(codes.concepts.find(usable.skill()), worth.of(asked, number, usable)))
                .toArray(Source[]::new);
    }

    /// Starts at the first entry of the layer's list; there is none when nobody in it holds the concept.
    void open(Postings postings) {
        int list = postings.list(concept);
        entries = postings.entries();
        at = list < 0 ? 0 : postings.start(list);
        end = list < 0 ? 0 : postings.end(list);
    }

    /// How many entries are left.
    int length() {
        return end - at;
    }

    /// Leaves behind everybody before this ordinal.
    void seek(int ordinal) {
        at = place(ordinal);
    }

    /// Where the first entry of this ordinal or a later one stands: found in strides that double, then by halving the
    /// last one.
    private int place(int ordinal) {
        int wanted = Postings.entry(ordinal, 0);
        int passed = at;
        int low = at;
        int stride = 1;
        while (low < end && entries[low] < wanted) {
            passed = low + 1;
            low += stride;
            stride *= 2;
        }
        int found = Arrays.binarySearch(entries, passed, Math.min(low, end), wanted);
        return found < 0 ? -found - 1 : found;
    }

    /// What the person's entry gives; 0 when there is none. People must be asked for in ascending order.
    int points(int ordinal) {
        seek(ordinal);
        return at < end && Postings.ordinal(entries[at]) == ordinal ? points[Postings.code(entries[at])] : 0;
    }

    boolean has(int ordinal) {
        seek(ordinal);
        return at < end && Postings.ordinal(entries[at]) == ordinal;
    }

    /// Raises what each person stands at to what their entry gives, where that is more.
    ///
    /// @param best of the window's people
    void raise(Admitted admitted, int[] best) {
        int from = admitted.from();
        for (int span = 0; span < admitted.spans() && at < end; span++) {
            int stop = enter(admitted, span);
            for (int here = at; here < stop; here++) {
                int person = Postings.ordinal(entries[here]) - from;
                best[person] = Math.max(best[person], points[Postings.code(entries[here])]);
            }
            at = stop;
        }
    }

    /// Goes to the first entry of a span.
    ///
    /// @return where the span's entries end
    private int enter(Admitted admitted, int span) {
        seek(admitted.start(span));
        return place(admitted.end(span));
    }

    /// For each entry of somebody in a span: what it gives is added to their sum where it exceeds the best of the
    /// requirement at hand so far. Whoever is not admitted gets it too; nobody asks.
    ///
    /// @param mark of the requirement at hand
    /// @param floor the mark with what everybody gets: what stands below it is less, or of an earlier requirement
    /// @param standing of the window's people
    void addBest(Admitted admitted, int mark, int floor, long[] standing) {
        int from = admitted.from();
        for (int span = 0; span < admitted.spans() && at < end; span++) {
            int stop = enter(admitted, span);
            for (int here = at; here < stop; here++) {
                int person = Postings.ordinal(entries[here]) - from;
                long stood = standing[person];
                int before = Math.max((int) stood, floor);
                int now = Math.max(before, mark + points[Postings.code(entries[here])]);
                standing[person] = Standing.of(Standing.sum(stood) + now - before, now);
            }
            at = stop;
        }
    }

    /// The same, where an entry counts only when none did before: that is where the mark stands.
    void addFirst(Admitted admitted, int mark, long[] standing) {
        int from = admitted.from();
        for (int span = 0; span < admitted.spans() && at < end; span++) {
            int stop = enter(admitted, span);
            for (int here = at; here < stop; here++) {
                int person = Postings.ordinal(entries[here]) - from;
                long stood = standing[person];
                int more = (int) stood < mark ? points[Postings.code(entries[here])] : 0;
                standing[person] = Standing.of(Standing.sum(stood) + more, mark);
            }
            at = stop;
        }
    }
}
