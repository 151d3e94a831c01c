package nl.talentpas.matching.memory;

import java.util.Arrays;

/// Where those of a layer stand who are alike in what rules most people out: consent, kind of work and hours. They
/// stand
/// together, so that a filter passes over a whole stretch of people without looking at any of them.
final class Stretches {

    private final int[] starts;

    private Stretches(int[] starts) {
        this.starts = starts;
    }

    /// By which people are laid out; those without consent come last.
    static int key(boolean matchable, byte kinds, short hours) {
        return (matchable ? 0 : 1 << 24) | (kinds & 0xff) << 16 | (hours & 0xffff);
    }

    static Stretches of(boolean[] matchable, byte[] kinds, short[] hours) {
        var starts = new int[matchable.length + 1];
        int count = 0;
        for (int ordinal = 0; ordinal < matchable.length; ordinal++) {
            int before = ordinal - 1;
            starts[count] = ordinal;
            count += ordinal == 0
                            || key(matchable[ordinal], kinds[ordinal], hours[ordinal])
                                    != key(matchable[before], kinds[before], hours[before])
                    ? 1
                    : 0;
        }
        starts[count] = matchable.length;
        return new Stretches(Arrays.copyOf(starts, count + 1));
    }

    /// The number of the stretch in which the ordinal stands.
    int at(int ordinal) {
        int at = Arrays.binarySearch(starts, ordinal);
        return at < 0 ? -at - 2 : at;
    }

    int count() {
        return starts.length - 1;
    }

    int start(int stretch) {
        return starts[stretch];
    }

    int end(int stretch) {
        return starts[stretch + 1];
    }

    long bytes() {
        return 4L * starts.length;
    }
}
