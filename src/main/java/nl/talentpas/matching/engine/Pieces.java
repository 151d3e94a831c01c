package nl.talentpas.matching.engine;

import java.util.List;
import java.util.stream.IntStream;
import nl.talentpas.matching.engine.Line.SkillLine;

/// Work cut into pieces, of which somebody can do those whose every requirement they meet now.
public final class Pieces {

    /// So many have a bit.
    public static final int MOST = Long.SIZE;

    private final List<Asked> asked;
    private final int threshold;
    private final long[] needs;

    /// @param pieces those without a skill among the requirements can be done by nobody, because nothing is known of
    ///     them
    public Pieces(Demand demand, List<Piece> pieces, Policy policy) {
        if (pieces.size() > MOST || demand.requirements().size() > MOST) {
            throw new IllegalArgumentException("At most " + MOST + " pieces and requirements");
        }
        this.asked = demand.requirements();
        this.threshold = policy.thresholdPercent();
        this.needs = pieces.stream().mapToLong(this::needs).toArray();
    }

    private long needs(Piece piece) {
        return IntStream.range(0, asked.size())
                .filter(i -> piece.skills().contains(asked.get(i).skill()))
                .mapToLong(i -> 1L << i)
                .sum();
    }

    /// Whether the requirement at this index is met now by a skill that earns this: by one that somebody has, for so
    /// large a part of what the requirement gives as somebody needs of all to count as fitting.
    private boolean meets(Requirements requirements, int index, int credit) {
        int share = requirements.share(index);
        return credit > 0
                && credit >= requirements.leastCredit(index)
                && meets(Requirements.points(share, credit), share);
    }

    private boolean meets(int points, int share) {
        return 100L * points >= (long) threshold * share;
    }

    /// Which pieces somebody can do: one bit each.
    ///
    /// @param credits per requirement what their best skill earns, in thousandths of thousandths of its share
    public long doneBy(Requirements requirements, int[] credits) {
        long met = 0;
        for (int i = 0; i < asked.size(); i++) {
            met |= meets(requirements, i, credits[i]) ? 1L << i : 0;
        }
        return doneBy(met);
    }

    private long doneBy(long met) {
        long done = 0;
        for (int piece = 0; piece < needs.length; piece++) {
            done |= needs[piece] != 0 && (met & needs[piece]) == needs[piece] ? 1L << piece : 0;
        }
        return done;
    }

    /// The same, read from an explanation.
    public long doneBy(Explanation explanation) {
        long met = 0;
        List<SkillLine> lines = explanation
                .of(Part.CAN)
                .filter(SkillLine.class::isInstance)
                .map(SkillLine.class::cast)
                .toList();
        for (int i = 0; i < lines.size(); i++) {
            SkillLine line = lines.get(i);
            met |= line.used() != null && meets(line.points(), line.max()) ? 1L << i : 0;
        }
        return doneBy(met);
    }
}
