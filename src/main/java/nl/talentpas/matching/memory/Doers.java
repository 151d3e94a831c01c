package nl.talentpas.matching.memory;

import java.util.Arrays;
import java.util.stream.IntStream;
import nl.talentpas.matching.engine.Pieces;
import nl.talentpas.matching.engine.Requirements;
import nl.talentpas.matching.engine.Requirements.Usable;
import nl.talentpas.matching.engine.Scoring;
import nl.talentpas.skills.Level;

/// Which requirements of one demand people meet now, a window of people at a time.
final class Doers {

    /// A requirement's lists; of each entry whether it meets the requirement.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Requirement(long bit, Source[] sources) {}

    private final Requirement[] requirements;
    private final long[] met = new long[Window.SIZE];

    Doers(Scoring scoring, Pieces pieces, Codes codes) {
        Requirements asked = scoring.requirements();
        this.requirements = IntStream.range(0, asked.size())
                .filter(pieces::need)
                .mapToObj(i -> new Requirement(1L << i, sources(asked, i, pieces, codes)))
                .toArray(Requirement[]::new);
    }

    private static Source[] sources(Requirements asked, int number, Pieces pieces, Codes codes) {
        return asked.usable(number).stream()
                .filter(usable -> codes.concepts.find(usable.skill()) >= 0)
                .map(usable -> source(asked, number, usable, pieces, codes))
                .toArray(Source[]::new);
    }

    private static Source source(Requirements asked, int number, Usable usable, Pieces pieces, Codes codes) {
        var meets = new int[Level.values().length + 1];
        for (Level level : Level.values()) {
            meets[Codes.of(level)] = pieces.meets(asked, number, asked.credit(number, usable, level)) ? 1 : 0;
        }
        return new Source(codes.concepts.find(usable.skill()), meets);
    }

    /// Starts a layer at its first person.
    void open(PeopleLayer layer) {
        for (Requirement requirement : requirements) {
            for (Source source : requirement.sources) {
                source.open(layer.skills);
            }
        }
    }

    /// Per person from this ordinal up to the other, one bit per requirement; windows must be asked for in ascending
    /// order.
    long[] met(int from, int to) {
        Arrays.fill(met, 0, to - from, 0);
        for (Requirement requirement : requirements) {
            for (Source source : requirement.sources) {
                source.mark(from, to, requirement.bit, met);
            }
        }
        return met;
    }
}
