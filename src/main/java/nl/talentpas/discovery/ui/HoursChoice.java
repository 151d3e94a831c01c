package nl.talentpas.discovery.ui;

import java.util.Arrays;
import java.util.Optional;
import nl.talentpas.terms.Hours;
import org.jspecify.annotations.Nullable;

/// How much somebody wants to work per week, roughly.
public enum HoursChoice {
    LITTLE(1, 16),
    HALF(16, 24),
    MUCH(24, 32),
    FULL(32, 40);

    private final int min;
    private final int max;

    HoursChoice(int min, int max) {
        this.min = min;
        this.max = max;
    }

    Hours hours() {
        return new Hours(min, max);
    }

    static Optional<HoursChoice> of(@Nullable Hours hours) {
        return Arrays.stream(values())
                .filter(choice -> choice.hours().equals(hours))
                .findFirst();
    }
}
