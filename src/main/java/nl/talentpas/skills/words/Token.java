package nl.talentpas.skills.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A word of a text and where it stands.
///
/// @param end one past its last character
/// @param word lower case, without accents
/// @param before what stands between it and the word before
record Token(int start, int end, String word, Break before) {

    /// How much a text pauses between two words, least first.
    enum Break {
        NONE,
        COMMA,
        CLAUSE,
        SENTENCE;

        private static Break of(int character) {
            return switch (character) {
                case ',' -> COMMA;
                case ';', ':', '(', ')', '–', '—' -> CLAUSE;
                case '.', '!', '?', '\n', '\r', '•', '*', '…' -> SENTENCE;
                default -> NONE;
            };
        }

        private Break or(Break other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }

    /// Letters and digits that stand together; an apostrophe between letters belongs to the word.
    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Break pause = Break.SENTENCE;
        int place = 0;
        while (place < text.length()) {
            int character = text.codePointAt(place);
            if (Character.isLetterOrDigit(character)) {
                int end = endOfWord(text, place);
                tokens.add(new Token(place, end, folded(text.substring(place, end)), pause));
                pause = Break.NONE;
                place = end;
            } else {
                pause = pause.or(Break.of(character));
                place += Character.charCount(character);
            }
        }
        return tokens;
    }

    boolean opens(Break pause) {
        return before.compareTo(pause) >= 0;
    }

    private static int endOfWord(String text, int start) {
        int place = start;
        while (place < text.length()) {
            int character = text.codePointAt(place);
            if (!Character.isLetterOrDigit(character)
                    && Character.getType(character) != Character.NON_SPACING_MARK
                    && !isInnerApostrophe(text, place)) {
                break;
            }
            place += Character.charCount(character);
        }
        return place;
    }

    private static boolean isInnerApostrophe(String text, int place) {
        char character = text.charAt(place);
        return (character == '\'' || character == '’')
                && place + 1 < text.length()
                && Character.isLetter(text.codePointAt(place + 1));
    }

    private static String folded(String word) {
        String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    }
}
