package nl.talentpas.matching.memory;

import java.util.BitSet;
import java.util.UUID;
import java.util.function.IntPredicate;

/// A layer without those who left or were replaced since it was made; never changes.
///
/// @param gone the ordinals of those; read only
/// @param alive how many are left
record View<L extends Layer>(L layer, BitSet gone, int alive) {

    static <L extends Layer> View<L> of(L layer) {
        return new View<>(layer, new BitSet(), layer.size());
    }

    boolean lives(int ordinal) {
        return !gone.get(ordinal);
    }

    /// The ordinal of a living one with this id, or -1.
    int find(UUID id) {
        int ordinal = layer.find(id);
        return ordinal >= 0 && lives(ordinal) ? ordinal : -1;
    }

    View<L> without(int ordinal) {
        return without(other -> other == ordinal, ordinal, ordinal + 1);
    }

    View<L> without(IntPredicate leaving) {
        return without(leaving, 0, layer.size());
    }

    private View<L> without(IntPredicate leaving, int from, int to) {
        var left = (BitSet) gone.clone();
        for (int ordinal = from; ordinal < to; ordinal++) {
            if (leaving.test(ordinal)) {
                left.set(ordinal);
            }
        }
        return new View<>(layer, left, layer.size() - left.cardinality());
    }
}
