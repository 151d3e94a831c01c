package nl.talentpas.demo.region;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// Chance with a seed: the same throws every time. Draw only from lists, whose order is fixed.
public final class Dice {

    private static final String ALGORITHM = "L64X128MixRandom";
    private static final int VERSION_7 = 0x7000;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final long seed;
    private final RandomGenerator random;

    public Dice(long seed) {
        this.seed = seed;
        this.random = RandomGeneratorFactory.of(ALGORITHM).create(seed);
    }

    /// Dice of their own for one part of the work, so that a change there moves nothing elsewhere.
    public Dice forPart(String part) {
        return new Dice(seed * 31 + part.hashCode());
    }

    /// Both ends included.
    public int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    public boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    public <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /// At most so many different ones, in the list's order.
    public <T> List<T> some(List<T> from, int count) {
        var chosen = new ArrayList<T>();
        for (int index = 0; index < from.size() && chosen.size() < count; index++) {
            if (random.nextInt(from.size() - index) < count - chosen.size()) {
                chosen.add(from.get(index));
            }
        }
        return chosen;
    }

    /// One of them, as often as its weight says.
    public <T> T weighted(List<T> from, ToIntFunction<T> weight) {
        int throwOf = random.nextInt(from.stream().mapToInt(weight).sum());
        for (T one : from) {
            throwOf -= weight.applyAsInt(one);
            if (throwOf < 0) {
                return one;
            }
        }
        throw new IllegalArgumentException("Weights are not negative");
    }

    public long number() {
        return random.nextLong();
    }

    /// A version 7 id as if it had been made at that time.
    public UUID id(Instant at) {
        long high = at.toEpochMilli() << 16 | VERSION_7 | random.nextInt(0x1000);
        return new UUID(high, VARIANT | random.nextLong() >>> 2);
    }
}
