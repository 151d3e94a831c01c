package nl.talentpas.matching.engine;

import java.util.List;
import java.util.UUID;

/// Which pieces of some work somebody can do now.
///
/// @param pieces one bit per piece, the first piece lowest
/// @param score for the work as a whole, in millionths
public record Cover(long pieces, UUID person, int score) {

    /// How many pieces those are.
    public int size() {
        return Long.bitCount(pieces);
    }

    /// How many pieces these people can do together.
    public static int sizeOf(List<Cover> covers) {
        return Long.bitCount(covers.stream().mapToLong(Cover::pieces).reduce(0, (one, other) -> one | other));
    }

    public boolean has(int piece) {
        return (pieces & (1L << piece)) != 0;
    }
}
