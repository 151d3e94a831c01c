package nl.talentpas.matching.memory;

import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/// The smallest few of all that is offered, in the order of the things themselves.
final class Best<T extends Comparable<T>> {

    private final int limit;
    private final PriorityQueue<T> worstFirst = new PriorityQueue<>(Collections.reverseOrder());

    Best(int limit) {
        this.limit = limit;
    }

    /// The one that leaves when a better one comes; null while there is room.
    @Nullable T last() {
        return worstFirst.size() < limit ? null : worstFirst.peek();
    }

    void offer(T thing) {
        worstFirst.add(thing);
        if (worstFirst.size() > limit) {
            worstFirst.remove();
        }
    }

    List<T> inOrder() {
        return worstFirst.stream().sorted().toList();
    }
}
