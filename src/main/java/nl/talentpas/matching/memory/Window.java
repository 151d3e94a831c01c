package nl.talentpas.matching.memory;

import java.util.Arrays;
import java.util.stream.IntStream;
import nl.talentpas.matching.engine.Requirements;
import nl.talentpas.matching.engine.Requirements.Usable;
import nl.talentpas.matching.engine.Scoring;
import nl.talentpas.matching.engine.Wants;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Level;

/// Adds up what people earn of one demand's skills and wants, [#SIZE] people at a time so that the sums stay in the
/// processor's cache: list by list, per requirement the maximum over the usable skills, without a branch per person.
final class Window {

    static final int SIZE = 8192;

    /// The requirement's number stands above the best points so far, so that those of an earlier one count as none.
    private static final int POINTS_BITS = 20;

    private static final int MOST = 1 << (30 - POINTS_BITS);

    /// An inverted list and what an entry in it gives, by code.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Source(int concept, int[] points) {}

    private final int[] least;
    private final Source[][] requirements;
    private final Source[][] wants;
    private final int always;

    private final int[] sums = new int[SIZE];
    private final int[] best = new int[SIZE];
    private final int[][] cursors;
    private final int[][] wantCursors;

    Window(Scoring scoring, Codes codes) {
        Requirements asked = scoring.requirements();
        Wants liked = scoring.wants();
        if (asked.size() + liked.size() >= MOST) {
            throw new IllegalArgumentException("At most " + MOST + " requirements and wants");
        }
        this.least = new int[asked.size()];
        this.requirements = new Source[asked.size()][];
        int everybody = 0;
        for (int i = 0; i < least.length; i++) {
            int number = i;
            least[i] = Requirements.points(asked.share(i), asked.leastCredit(i));
            everybody += least[i];
            requirements[i] = asked.usable(i).stream()
                    .map(usable -> source(asked, number, usable, codes))
                    .filter(source -> source.concept() >= 0)
                    .toArray(Source[]::new);
        }
        int unsaid = liked.points(null);
        this.wants = IntStream.range(0, liked.size())
                .mapToObj(i -> liked.names(i).stream()
                        .map(name -> source(liked, name, unsaid, codes))
                        .filter(source -> source.concept() >= 0)
                        .toArray(Source[]::new))
                .toArray(Source[][]::new);
        this.always = everybody + unsaid * liked.size();
        this.cursors = cursors(requirements);
        this.wantCursors = cursors(wants);
    }

    private static int[][] cursors(Source[][] sources) {
        return Arrays.stream(sources).map(each -> new int[each.length]).toArray(int[][]::new);
    }

    private static Source source(Requirements asked, int number, Usable usable, Codes codes) {
        var points = new int[Level.values().length + 1];
        for (Level level : Level.values()) {
            points[Codes.of(level)] = Requirements.points(asked.share(number), asked.credit(number, usable, level));
        }
        return new Source(codes.concepts.find(usable.skill()), points);
    }

    private static Source source(Wants liked, ConceptUri concept, int unsaid, Codes codes) {
        var more = new int[4];
        for (int code = 1; code < more.length; code++) {
            more[code] = liked.points(Codes.wanting(code)) - unsaid;
        }
        return new Source(codes.concepts.find(concept), more);
    }

    /// Starts a layer at its first person.
    void open(PeopleLayer layer) {
        for (int i = 0; i < requirements.length; i++) {
            start(layer.skills, requirements[i], cursors[i]);
        }
        for (int i = 0; i < wants.length; i++) {
            start(layer.wants, wants[i], wantCursors[i]);
        }
    }

    private static void start(Postings postings, Source[] sources, int[] cursors) {
        for (int i = 0; i < sources.length; i++) {
            cursors[i] = postings.first(sources[i].concept());
        }
    }

    /// The sums of the people from this ordinal on; windows must be asked for in ascending order.
    int[] sums(PeopleLayer layer, int from) {
        Arrays.fill(sums, always);
        Arrays.fill(best, 0);
        for (int i = 0; i < requirements.length; i++) {
            int base = (i + 1) << POINTS_BITS;
            for (int s = 0; s < requirements[i].length; s++) {
                cursors[i][s] = addBest(layer.skills, requirements[i][s], cursors[i][s], from, base, base + least[i]);
            }
        }
        for (int i = 0; i < wants.length; i++) {
            int mark = (requirements.length + i + 1) << POINTS_BITS;
            for (int s = 0; s < wants[i].length; s++) {
                wantCursors[i][s] = addFirst(layer.wants, wants[i][s], wantCursors[i][s], from, mark);
            }
        }
        return sums;
    }

    private int addBest(Postings postings, Source source, int cursor, int from, int base, int floor) {
        int[] entries = postings.entries();
        int[] points = source.points();
        int end = postings.until(source.concept(), cursor, from + SIZE);
        for (int at = cursor; at < end; at++) {
            int here = Postings.ordinal(entries[at]) - from;
            int before = Math.max(best[here], floor);
            int now = Math.max(before, base + points[Postings.code(entries[at])]);
            sums[here] += now - before;
            best[here] = now;
        }
        return end;
    }

    /// Adds what is said under this name where nothing was said under an earlier one: that is where the mark stands.
    private int addFirst(Postings postings, Source source, int cursor, int from, int mark) {
        int[] entries = postings.entries();
        int[] points = source.points();
        int end = postings.until(source.concept(), cursor, from + SIZE);
        for (int at = cursor; at < end; at++) {
            int here = Postings.ordinal(entries[at]) - from;
            sums[here] += best[here] < mark ? points[Postings.code(entries[at])] : 0;
            best[here] = mark;
        }
        return end;
    }
}
