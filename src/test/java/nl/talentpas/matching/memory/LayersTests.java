package nl.talentpas.matching.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Layers of nothing but ids; what is to be merged aside waits until the test says so.
class LayersTests {

    private record Names(List<UUID> all) implements Layer {

        @Override
        public int size() {
            return all.size();
        }

        @Override
        public UUID id(int ordinal) {
            return all.get(ordinal);
        }

        @Override
        public int find(UUID id) {
            return all.lastIndexOf(id);
        }
    }

    private final Queue<Runnable> aside = new ArrayDeque<>();
    private final Layers<Names> layers = new Layers<>(LayersTests::merge, aside::add);

    @Test
    void manySmallChangesMakeFewLayers() {
        IntStream.range(0, 1000).forEach(number -> layers.add(names(number)));

        assertThat(layers.alive()).isEqualTo(1000);
        assertThat(layers.views()).hasSizeLessThan(12);
    }

    @Test
    void whoIsPutAgainStandsInThePileOnce() {
        layers.add(names(1, 2, 3));
        layers.add(names(2));
        layers.add(names(2, 2));

        assertThat(living()).containsExactlyInAnyOrder(id(1), id(2), id(3));
        assertThat(layers.alive()).isEqualTo(3);
    }

    @Test
    void whoeverLeavesWhileLayersAreMergedLeavesTheResultToo() {
        layers.add(names(IntStream.range(0, 3000).toArray()));
        layers.add(names(IntStream.range(3000, 5000).toArray()));
        assertThat(aside).hasSize(1);
        layers.remove(id(10));
        layers.remove(id(4000));
        layers.add(names(20));

        aside.remove().run();

        assertThat(layers.views().getFirst().layer().size()).isEqualTo(5000);
        assertThat(layers.alive()).isEqualTo(4998);
        assertThat(living()).doesNotContain(id(10), id(4000)).contains(id(20)).hasSize(4998);
    }

    @Test
    void changesDuringALargeMergeStillMakeFewLayers() {
        layers.add(names(IntStream.range(0, 3000).toArray()));
        layers.add(names(IntStream.range(3000, 5000).toArray()));
        IntStream.range(5000, 5500).forEach(number -> layers.add(names(number)));

        assertThat(layers.views()).hasSizeLessThan(14);
        aside.remove().run();
        assertThat(living()).hasSize(5500);
    }

    private static Names merge(View<Names> below, View<Names> above) {
        var all = new ArrayList<UUID>();
        addLiving(below, all);
        addLiving(above, all);
        return new Names(all);
    }

    private static void addLiving(View<Names> view, List<UUID> to) {
        IntStream.range(0, view.layer().size())
                .filter(view::lives)
                .mapToObj(view.layer()::id)
                .forEach(to::add);
    }

    /// Everybody in the pile; nobody may stand in it twice.
    private Set<UUID> living() {
        var all = new ArrayList<UUID>();
        layers.views().forEach(view -> addLiving(view, all));
        assertThat(all).doesNotHaveDuplicates();
        return new HashSet<>(all);
    }

    private static Names names(int... numbers) {
        return new Names(IntStream.of(numbers).mapToObj(LayersTests::id).toList());
    }

    private static UUID id(int number) {
        return new UUID(number, number);
    }
}
