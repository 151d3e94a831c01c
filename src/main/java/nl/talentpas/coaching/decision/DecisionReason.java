package nl.talentpas.coaching.decision;

/// Why a coach decided so, in their own words.
public record DecisionReason(String words) {

    public static final int MIN_LENGTH = 10;
    public static final int MAX_LENGTH = 1000;

    public DecisionReason {
        words = words.strip();
        if (words.length() < MIN_LENGTH || words.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "A reason has between " + MIN_LENGTH + " and " + MAX_LENGTH + " characters");
        }
    }

    /// Whether the words would do.
    public static boolean suffices(String words) {
        int length = words.strip().length();
        return length >= MIN_LENGTH && length <= MAX_LENGTH;
    }
}
