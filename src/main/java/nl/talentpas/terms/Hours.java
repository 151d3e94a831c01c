package nl.talentpas.terms;

/// A range of working hours per week, both ends included, within [1, 48].
public record Hours(int min, int max) {

    public static final int LEAST = 1;
    public static final int MOST = 48;

    public Hours {
        if (min < LEAST || max > MOST || min > max) {
            throw new IllegalArgumentException("Not a range of hours per week: " + min + "-" + max);
        }
    }
}
