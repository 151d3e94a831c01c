package nl.talentpas.bench.matching;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// Gives each different thing that somebody said a number from 0 on.
final class Coded<T> {

    private final Map<T, Integer> numbers = new ConcurrentHashMap<>();
    private final List<T> things = new CopyOnWriteArrayList<>();

    int of(@Nullable T thing) {
        T said = Objects.requireNonNull(thing);
        Integer number = numbers.get(said);
        return number == null ? add(said) : number;
    }

    private synchronized int add(T thing) {
        return numbers.computeIfAbsent(thing, key -> {
            things.add(key);
            return things.size() - 1;
        });
    }

    T thing(int number) {
        return things.get(number);
    }

    List<T> all() {
        return List.copyOf(things);
    }

    /// A value per number.
    int[] table(ToIntFunction<T> value) {
        return all().stream().mapToInt(value).toArray();
    }
}
