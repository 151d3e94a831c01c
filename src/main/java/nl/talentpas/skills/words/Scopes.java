package nl.talentpas.skills.words;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import nl.talentpas.skills.words.Token.Break;

/// Which words of a text are denied, and which are a wish: decided clause by clause from a few cue words.
final class Scopes {

    private static final int SHORT_CLAUSE = 5;
    private static final Set<String> NOT = Set.of(
            "niet",
            "geen",
            "nooit",
            "noch",
            "niks",
            "niets",
            "nauwelijks",
            "zonder",
            "not",
            "no",
            "never",
            "without",
            "nor",
            "neither",
            "cannot",
            "hardly",
            "barely",
            "cant",
            "dont");

    /// These deny what follows them; the others deny their whole clause.
    private static final Set<String> FORWARD = Set.of("zonder", "without", "no", "never", "cannot", "nor", "noch");

    /// "not only", "geen probleem": no denial at all.
    private static final Set<String> HARMLESS = Set.of(
            "alleen",
            "only",
            "just",
            "bang",
            "vies",
            "probleem",
            "problemen",
            "bezwaar",
            "moeite",
            "problem",
            "afraid");
    private static final Set<String> NEED = Set.of(
            "nodig",
            "vereist",
            "vereiste",
            "verplicht",
            "eis",
            "must",
            "noodzakelijk",
            "needed",
            "required",
            "necessary",
            "requirement",
            "need",
            "mandatory");

    /// What nobody needs to bring to work that one can learn there.
    private static final Set<String> PAPERS = Set.of(
            "ervaring",
            "diploma",
            "diplomas",
            "diploma's",
            "opleiding",
            "papieren",
            "startkwalificatie",
            "cv",
            "experience",
            "degree",
            "education",
            "qualification",
            "qualifications");
    private static final Set<String> OPEN_ENDS =
            Set.of("met", "in", "op", "van", "voor", "als", "om", "with", "as", "for", "of", "to");
    private static final Set<String> TURNS = Set.of(
            "maar",
            "omdat",
            "terwijl",
            "doch",
            "echter",
            "hoewel",
            "dus",
            "wel",
            "but",
            "because",
            "while",
            "although",
            "however",
            "though");
    private static final Set<String> JOINS = Set.of("en", "of", "and", "or", "then", "dan", "daarna");
    private static final Set<String> SUBJECTS = Set.of(
            "ik", "je", "jij", "u", "wij", "we", "hij", "zij", "ze", "wil", "kan", "heb", "ben", "was", "werkte", "had",
            "i", "you", "he", "she", "they", "want", "can", "have", "am", "worked", "did", "do", "does", "could");
    private static final Set<String> DESIRE =
            Set.of("wil", "wilde", "wou", "zou", "hoop", "droom", "would", "hope", "wish", "dream", "wanna");

    /// Because in Dutch, a wish in English.
    private static final String WANT = "want";

    private static final Set<String> SELF = Set.of("ik", "i");
    private static final Set<String> LEARN = Set.of("leren", "learn");
    private static final Set<String> GLADLY = Set.of("graag", "wil", "wilt", "want", "like", "zou", "wilde");

    private final List<Token> tokens;
    private final boolean dutch;
    private final BitSet denied = new BitSet();
    private final BitSet wished = new BitSet();

    /// @param dutch whether the text is taken to be Dutch
    Scopes(String text, List<Token> tokens, boolean dutch) {
        this.tokens = tokens;
        this.dutch = dutch;
        boolean carried = false;
        int start = 0;
        while (start < tokens.size()) {
            int end = endOfClause(start);
            carried = read(start, end, carried && carries(start, end));
            start = end;
        }
        denied.or(DeniedLists.in(text, tokens, Scopes::deny));
    }

    private static boolean deny(List<Token> heading) {
        return heading.stream().anyMatch(token -> NOT.contains(token.word()))
                && heading.stream().noneMatch(token -> HARMLESS.contains(token.word()))
                && !isWhole(heading);
    }

    /// "Geen ervaring nodig:" denies what it names itself, not what stands below; "geen ervaring nodig met:" does.
    private static boolean isWhole(List<Token> heading) {
        return heading.stream().anyMatch(token -> NEED.contains(token.word()))
                && heading.stream().anyMatch(token -> PAPERS.stream().anyMatch(token.word()::endsWith))
                && !OPEN_ENDS.contains(heading.getLast().word());
    }

    boolean denied(int token) {
        return denied.get(token);
    }

    boolean wished(int token) {
        return wished.get(token);
    }

    private int endOfClause(int start) {
        int end = start + 1;
        while (end < tokens.size() && !opensClause(end)) {
            end++;
        }
        return end;
    }

    private boolean opensClause(int place) {
        String word = word(place);
        if (JOINS.contains(word) && !tokens.get(place).opens(Break.COMMA)) {
            return place + 1 < tokens.size() && SUBJECTS.contains(word(place + 1));
        }
        return tokens.get(place).opens(Break.COMMA) || TURNS.contains(word) || (dutch && word.equals(WANT));
    }

    /// A list goes on after a comma: "geen ervaring met lassen, frezen of draaien"; a clause of its own does not.
    private boolean carries(int start, int end) {
        Token first = tokens.get(start);
        return end - start <= SHORT_CLAUSE
                && !first.opens(Break.CLAUSE)
                && !TURNS.contains(first.word())
                && !any(start, end, place -> SUBJECTS.contains(word(place)));
    }

    /// @return whether a list after this clause would be denied as well
    private boolean read(int start, int end, boolean carried) {
        if (carried) {
            denied.set(start, end);
        }
        boolean denies = carried;
        for (int place = start; place < end; place++) {
            if (isCue(place, end)) {
                boolean whole = !FORWARD.contains(word(place)) || any(place, end, at -> NEED.contains(word(at)));
                denied.set(whole ? start : place, end);
                denies = true;
            }
        }
        if (isWish(start, end)) {
            wished.set(start, end);
        }
        return denies;
    }

    private boolean isCue(int place, int end) {
        String word = word(place);
        boolean cue = NOT.contains(word) || word.endsWith("n't");
        return cue && !(place + 1 < end && HARMLESS.contains(word(place + 1)));
    }

    private boolean isWish(int start, int end) {
        boolean learning = any(start, end, place -> LEARN.contains(word(place)));
        boolean gladly = any(start, end, place -> GLADLY.contains(word(place)));
        boolean desire = any(start, end, place -> isDesire(word(place)));
        boolean self = any(start, end, place -> SELF.contains(word(place)));
        return (learning && gladly) || (desire && self);
    }

    private boolean isDesire(String word) {
        return DESIRE.contains(word) || (!dutch && word.equals(WANT));
    }

    private boolean any(int start, int end, IntPredicate test) {
        for (int place = start; place < end; place++) {
            if (test.test(place)) {
                return true;
            }
        }
        return false;
    }

    private String word(int place) {
        return tokens.get(place).word();
    }
}
