package nl.talentpas.insights;

import java.util.OptionalInt;

/// A number of people or places that is only told from ten on, so that nobody can be recognised in it (k-anonymity).
public record Tally(int exact) {

    /// The smallest number that is told.
    public static final int LEAST = 10;

    /// Empty when the number is too small to tell.
    public OptionalInt told() {
        return exact < LEAST ? OptionalInt.empty() : OptionalInt.of(exact);
    }

    /// Keeps what is too small out of every text, also by accident.
    @Override
    public String toString() {
        return exact < LEAST ? "<" + LEAST : String.valueOf(exact);
    }
}
