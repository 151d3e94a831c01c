package nl.talentpas.skills;

import java.util.Arrays;

/// How well somebody can do something, or must be able to.
public enum Level {
    LEARNING(1),
    WITH_HELP(2),
    INDEPENDENT(3),
    TEACHING(4);

    private final int number;

    Level(int number) {
        this.number = number;
    }

    /// 1 (learning) to 4 (can teach it to others).
    public int number() {
        return number;
    }

    /// @throws IllegalArgumentException outside [1, 4]
    public static Level of(int number) {
        return Arrays.stream(values())
                .filter(level -> level.number == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a level: " + number));
    }
}
