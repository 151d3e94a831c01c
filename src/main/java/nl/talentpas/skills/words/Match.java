package nl.talentpas.skills.words;

import java.util.List;

/// A phrase that stands in a text.
///
/// @param places numbers of the words, ascending
/// @param confidence in thousandths
record Match(Phrase phrase, List<Integer> places, int confidence) {

    private static final int FULL = 1_000;
    private static final int HALF = 450;
    private static final int LOOSE = 6;
    private static final int APART = 2;
    private static final int HUNDRED = 100;

    /// @param loose how many of the words are bent or part of a compound
    static Match of(Phrase phrase, List<Integer> places, int loose) {
        int apart = places.getLast() - places.getFirst() + 1 - places.size();
        int share = phrase.kind().trust() - LOOSE * loose - APART * apart;
        int says = FULL * phrase.weight() / (phrase.weight() + HALF);
        return new Match(phrase, places, Math.max(0, says * share / HUNDRED));
    }
}
