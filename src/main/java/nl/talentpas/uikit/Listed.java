package nl.talentpas.uikit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Several things in one line of text: `Zwaar werk met je lijf, veel staan, VCA`.
public final class Listed {

    private Listed() {}

    /// By itself, as a fact: the first begins with a capital.
    public static String of(List<String> things, Locale locale) {
        return capitalised(within(things, locale), locale);
    }

    /// Inside a sentence: none begins with a capital; what is written in capitals stays so.
    public static String within(List<String> things, Locale locale) {
        return things.stream().map(thing -> inside(thing, locale)).collect(Collectors.joining(", "));
    }

    /// Leaves words that do not begin with a letter as they are.
    public static String capitalised(String words, Locale locale) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(locale) + words.substring(1);
    }

    private static String inside(String words, Locale locale) {
        int letter = words.startsWith("’s ") ? 3 : 0;
        boolean isWord = words.length() > letter + 1 && Character.isLowerCase(words.charAt(letter + 1));
        return isWord
                ? words.substring(0, letter)
                        + words.substring(letter, letter + 1).toLowerCase(locale)
                        + words.substring(letter + 1)
                : words;
    }
}
