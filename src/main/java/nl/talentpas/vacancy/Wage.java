package nl.talentpas.vacancy;

/// What the work pays, gross, in euro cents, both ends included.
public record Wage(int minCents, int maxCents, Per per) {

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
