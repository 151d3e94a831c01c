package nl.talentpas.skills.words;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds what stands in a list under a heading that denies it: "Niet nodig:" and the lines below.
final class DeniedLists {

    private static final int LONGEST_ITEM = 8;
    private static final int SHORT_HEADING = 3;
    private static final String ENDS = ":.!?;";
    private static final Pattern LINE = Pattern.compile("(?m)^.*$");
    private static final Pattern BULLET = Pattern.compile("\\s*(?:[-•*–—·+]|\\d{1,2}[.)]).*");
    private static final Set<String> ABOUT = Set.of(
            "nodig",
            "vereist",
            "verplicht",
            "noodzakelijk",
            "hoeft",
            "hoef",
            "hoeven",
            "vragen",
            "kan",
            "kunt",
            "kunnen",
            "ervaring",
            "needed",
            "required",
            "necessary",
            "need",
            "mandatory",
            "ask",
            "can",
            "experience");
    private static final Set<String> TURNS = Set.of("maar", "wel", "ik", "wij", "but", "i", "we");

    /// Where a line stands.
    private enum Under {
        NO_DENIAL,
        DENIAL,
        BULLETS,
        LINES
    }

    private final String text;
    private final List<Token> tokens;
    private final Predicate<List<Token>> denies;
    private final BitSet denied = new BitSet();
    private Under under = Under.NO_DENIAL;

    private DeniedLists(String text, List<Token> tokens, Predicate<List<Token>> denies) {
        this.text = text;
        this.tokens = tokens;
        this.denies = denies;
    }

    /// @param denies whether these words say no
    /// @return numbers of the denied words
    static BitSet in(String text, List<Token> tokens, Predicate<List<Token>> denies) {
        var lists = new DeniedLists(text, tokens, denies);
        Matcher lines = LINE.matcher(text);
        while (lines.find()) {
            lists.line(lines.start(), lines.end());
        }
        return lists.denied;
    }

    private void line(int start, int end) {
        int first = firstFrom(start);
        int last = firstFrom(end);
        if (first == last) {
            under = under == Under.LINES ? Under.NO_DENIAL : under;
            return;
        }
        int colon = text.lastIndexOf(':', end - 1);
        if (colon >= start && firstFrom(colon) == last) {
            under = isDenied(start, colon) ? Under.DENIAL : Under.NO_DENIAL;
            return;
        }
        under = next(text.substring(start, end), last - first);
        if (under == Under.NO_DENIAL) {
            denyBehindColons(start, end);
        } else {
            denied.set(first, last);
        }
    }

    /// A list has bullets or short lines from its first line on, and ends where that stops.
    private Under next(String line, int words) {
        boolean bullet = BULLET.matcher(line).matches();
        boolean brief = words <= LONGEST_ITEM && !line.strip().endsWith(".");
        return switch (under) {
            case NO_DENIAL -> Under.NO_DENIAL;
            case DENIAL -> bullet ? Under.BULLETS : brief ? Under.LINES : Under.NO_DENIAL;
            case BULLETS -> bullet ? Under.BULLETS : Under.NO_DENIAL;
            case LINES -> brief ? Under.LINES : Under.NO_DENIAL;
        };
    }

    /// "Niet nodig: rijbewijs, heftruckcertificaat."
    private void denyBehindColons(int start, int end) {
        for (int colon = text.indexOf(':', start); colon >= 0 && colon < end; colon = text.indexOf(':', colon + 1)) {
            if (isDenied(start, colon)) {
                int place = firstFrom(colon);
                int stop = firstFrom(endOfPart(colon + 1, end));
                while (place < stop && !TURNS.contains(tokens.get(place).word())) {
                    denied.set(place++);
                }
            }
        }
    }

    private int endOfPart(int from, int end) {
        int place = from;
        while (place < end && ENDS.indexOf(text.charAt(place)) < 0) {
            place++;
        }
        return place;
    }

    /// Whether the heading before the colon says that what follows is not asked or not there.
    private boolean isDenied(int start, int colon) {
        int from = colon;
        while (from > start && ENDS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        List<Token> heading = tokens.subList(firstFrom(from), firstFrom(colon));
        boolean about =
                heading.size() <= SHORT_HEADING || heading.stream().anyMatch(token -> ABOUT.contains(token.word()));
        return about && denies.test(heading);
    }

    /// The number of the first word that starts here or later.
    private int firstFrom(int character) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() < character) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
