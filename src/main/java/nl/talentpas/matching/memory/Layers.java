package nl.talentpas.matching.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/// A pile of layers, the largest and oldest first. Writers add a small layer on top and mark whom it replaces below;
/// readers take the pile as it is and never wait. A layer is merged with the one below it once it has grown to half
/// its size, so that a change costs the logarithm of all that stand in the pile.
final class Layers<L extends Layer> {

    /// Makes one layer of the living in two.
    interface Merge<L extends Layer> {

        L of(View<L> below, View<L> above);
    }

    /// Merging more than this is left to the executor, so that a change is visible at once.
    private static final int AT_ONCE = 2048;

    /// What would become larger than this is not merged: many layers of this size are as quick to read as one, and
    /// never cost the memory of two.
    static final int LARGEST = 1 << 17;

    private final Merge<L> merge;
    private final Executor executor;
    private volatile List<View<L>> views = List.of();
    private @Nullable L merging;

    Layers(Merge<L> merge, Executor executor) {
        this.merge = merge;
        this.executor = executor;
    }

    List<View<L>> views() {
        return views;
    }

    int alive() {
        return views.stream().mapToInt(View::alive).sum();
    }

    /// Puts the layer on top, in place of those below with the same ids; of two with one id in the layer the last
    /// counts.
    synchronized void add(L layer) {
        var next = new ArrayList<>(views);
        for (int ordinal = 0; ordinal < layer.size(); ordinal++) {
            remove(next, layer.id(ordinal));
        }
        next.add(View.of(layer).without(ordinal -> layer.find(layer.id(ordinal)) != ordinal));
        views = List.copyOf(next);
        settle();
    }

    synchronized void remove(UUID id) {
        var next = new ArrayList<>(views);
        remove(next, id);
        views = List.copyOf(next);
    }

    private static <L extends Layer> void remove(List<View<L>> views, UUID id) {
        for (int at = 0; at < views.size(); at++) {
            int ordinal = views.get(at).find(id);
            if (ordinal >= 0) {
                views.set(at, views.get(at).without(ordinal));
                return;
            }
        }
    }

    private void settle() {
        for (int at = unsettled(); at >= 0; at = unsettled()) {
            View<L> below = views.get(at);
            View<L> above = views.get(at + 1);
            if (below.alive() + above.alive() <= AT_ONCE) {
                replace(at, View.of(merge.of(below, above)));
            } else if (merging == null) {
                merging = above.layer();
                executor.execute(() -> mergeAside(below, above));
            } else {
                return;
            }
        }
    }

    /// The lower of the topmost two layers that should be one and are not being merged already, or -1.
    private int unsettled() {
        int lowest = merging == null ? 0 : at(merging) + 1;
        for (int at = views.size() - 2; at >= lowest; at--) {
            int below = views.get(at).alive();
            int above = views.get(at + 1).alive();
            if (below <= 2L * above && below + above <= LARGEST) {
                return at;
            }
        }
        return -1;
    }

    private void mergeAside(View<L> below, View<L> above) {
        L merged = null;
        try {
            merged = merge.of(below, above);
        } finally {
            finish(below.layer(), above.layer(), merged);
        }
    }

    /// Whoever left or was replaced while the two were being merged leaves the result as well.
    private synchronized void finish(L below, L above, @Nullable L merged) {
        merging = null;
        int at = at(below);
        if (merged != null
                && at >= 0
                && at + 1 < views.size()
                && views.get(at + 1).layer().equals(above)) {
            View<L> lower = views.get(at);
            View<L> upper = views.get(at + 1);
            replace(at, View.of(merged).without(ordinal -> {
                UUID id = merged.id(ordinal);
                return lower.find(id) < 0 && upper.find(id) < 0;
            }));
        }
        settle();
    }

    private int at(L layer) {
        for (int at = 0; at < views.size(); at++) {
            if (views.get(at).layer().equals(layer)) {
                return at;
            }
        }
        return -1;
    }

    private void replace(int at, View<L> merged) {
        var next = new ArrayList<>(views);
        next.set(at, merged);
        next.remove(at + 1);
        views = List.copyOf(next);
    }
}
