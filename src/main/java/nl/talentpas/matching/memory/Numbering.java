package nl.talentpas.matching.memory;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Gives each different thing a small number, from 0 upwards, that never changes: numbers fit in primitive arrays.
/// Safe for concurrent readers and writers; a number that a reader got from elsewhere always has its thing.
final class Numbering<T> {

    static final int UNKNOWN = -1;

    private final Map<T, Integer> numbers = new ConcurrentHashMap<>();
    private volatile Object[] things = new Object[64];
    private volatile int size;

    /// The thing's number, a new one when it has none yet.
    int of(T thing) {
        Integer number = numbers.get(thing);
        return number == null ? add(thing) : number;
    }

    /// The thing's number, or [#UNKNOWN].
    int find(T thing) {
        Integer number = numbers.get(thing);
        return number == null ? UNKNOWN : number;
    }

    /// The same for what may be absent, which has no number.
    int ofNullable(@Nullable T thing) {
        return thing == null ? UNKNOWN : of(thing);
    }

    @SuppressWarnings("unchecked")
    T thing(int number) {
        return (T) things[number];
    }

    @Nullable T thingOrNull(int number) {
        return number == UNKNOWN ? null : thing(number);
    }

    int size() {
        return size;
    }

    private synchronized int add(T thing) {
        Integer known = numbers.get(thing);
        if (known != null) {
            return known;
        }
        int number = size;
        Object[] grown = number < things.length ? things : Arrays.copyOf(things, number * 2);
        grown[number] = thing;
        things = grown;
        size = number + 1;
        numbers.put(thing, number);
        return number;
    }
}
