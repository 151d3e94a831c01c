package nl.talentpas.vacancy;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/// What the work pays, gross, in euro cents, both ends included.
@Embeddable
public record Wage(
        int minCents,
        int maxCents,
        @Enumerated(EnumType.STRING) Per per) {

    /// The time one amount is for.
    public enum Per {
        HOUR,
        MONTH
    }

    public Wage {
        if (minCents < 0 || minCents > maxCents) {
            throw new IllegalArgumentException("Not a range of wages: " + minCents + "-" + maxCents);
        }
    }
}
