package nl.talentpas.skills.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// Cuts a text into the pieces that a sentence model knows: of every word the longest known beginning, then the longest
/// known piece of what is left, as WordPiece does.
final class WordPieces {

    private static final String INSIDE = "##";
    private static final String UNKNOWN = "[UNK]";
    private static final String START = "[CLS]";
    private static final String END = "[SEP]";
    private static final int MOST = 62;

    private final Map<String, Integer> numbers;
    private final Language english = new Language("en");

    /// @param numbers of the pieces; those inside a word begin with `##`
    WordPieces(Map<String, Integer> numbers) {
        this.numbers = numbers;
    }

    /// The numbers of the pieces, between a mark for the start and one for the end.
    long[] of(String text) {
        LongStream pieces = english.words(text).stream()
                .flatMap(word -> ofWord(word).stream())
                .limit(MOST)
                .mapToLong(this::number);
        return LongStream.concat(LongStream.of(number(START)), LongStream.concat(pieces, LongStream.of(number(END))))
                .toArray();
    }

    List<String> ofWord(String word) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        while (from < word.length()) {
            String piece = longest(word, from);
            if (piece == null) {
                return List.of(UNKNOWN);
            }
            pieces.add(piece);
            from += from == 0 ? piece.length() : piece.length() - INSIDE.length();
        }
        return pieces;
    }

    private @Nullable String longest(String word, int from) {
        String before = from == 0 ? "" : INSIDE;
        for (int to = word.length(); to > from; to--) {
            String piece = before + word.substring(from, to);
            if (numbers.containsKey(piece)) {
                return piece;
            }
        }
        return null;
    }

    private long number(String piece) {
        return Objects.requireNonNull(numbers.get(piece));
    }
}
