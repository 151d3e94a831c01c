package nl.talentpas.skills.search;

import java.util.List;
import java.util.stream.IntStream;

/// Cuts a word into the pieces of three and four letters that typing errors, endings and compounds leave whole.
final class Grams {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 4;
    private static final char EDGE = '_';

    private Grams() {}

    /// The pieces of a word between its edges, in order: `las` gives `_la`, `las`, `as_`, `_las` and `las_`.
    static List<String> of(String word) {
        return pieces(EDGE + word + EDGE);
    }

    /// The same without those that hold the end of the word.
    static List<String> ofStart(String word) {
        return pieces(EDGE + word);
    }

    private static List<String> pieces(String edged) {
        return IntStream.rangeClosed(SHORTEST, LONGEST)
                .boxed()
                .flatMap(length -> IntStream.rangeClosed(0, edged.length() - length)
                        .mapToObj(start -> edged.substring(start, start + length)))
                .toList();
    }
}
