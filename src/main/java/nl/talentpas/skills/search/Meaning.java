package nl.talentpas.skills.search;

/// Turns an English text into a direction: texts that mean nearly the same point nearly the same way (ADR-013).
@FunctionalInterface
interface Meaning {

    /// How many numbers a direction has.
    int SIZE = 384;

    /// What 1 is in a direction of length 1, of which no part ever comes near a half.
    int WHOLE = 256;

    byte[] of(String text);

    /// The cosine of the directions of two texts, the first of which stands among others.
    static float cosine(byte[] all, int start, byte[] one) {
        int sum = 0;
        for (int at = 0; at < SIZE; at++) {
            sum += all[start + at] * one[at];
        }
        return (float) sum / (WHOLE * WHOLE);
    }
}
