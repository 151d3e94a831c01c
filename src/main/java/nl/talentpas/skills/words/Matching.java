package nl.talentpas.skills.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.words.Token.Break;

/// Looks one text up in one lexicon: at each word only the phrases of which it says most, and around it only as far as
/// the phrase may be stretched, so that the time grows with the text.
final class Matching {

    /// How surely a word of the text has a stem, least first.
    private enum Sure {
        BENT,
        PART,
        JOINED,
        OWN
    }

    /// The same words name so many concepts of one type: more is guessing.
    private static final int MOST_MEANINGS = 1;

    private static final int SHORTEST_LOOSE = 5;

    /// So far behind its verb may a particle stand: "maak elke dag kantoren schoon".
    private static final int PARTICLE_REACH = 7;

    private static final Comparator<Match> LONGEST_FIRST = Comparator.<Match>comparingInt(
                    match -> -match.phrase().size())
            .thenComparingInt(match -> -match.confidence())
            .thenComparingInt(match -> match.places().getFirst())
            .thenComparing(match -> match.phrase().concept().uri());

    private record Words(List<Integer> places, ConceptType type) {}

    private final List<Token> tokens;
    private final Lexicon lexicon;
    private final Forms forms;
    private final List<Map<String, Sure>> stems = new ArrayList<>();

    Matching(List<Token> tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.forms = lexicon.forms();
        for (int place = 0; place < tokens.size(); place++) {
            stems.add(stemsAt(place));
        }
    }

    List<Match> longestFirst() {
        List<Match> all = new ArrayList<>();
        for (int place = 0; place < tokens.size(); place++) {
            for (String stem : stems.get(place).keySet()) {
                for (Phrase phrase : lexicon.keyedBy(stem)) {
                    match(phrase, place, all);
                }
            }
        }
        all.sort(LONGEST_FIRST);
        return unambiguous(uncovered(all)).stream()
                .sorted(Comparator.comparingInt(match -> match.places().getFirst()))
                .toList();
    }

    private Map<String, Sure> stemsAt(int place) {
        String word = tokens.get(place).word();
        Forms.Of of = forms.of(word);
        Map<String, Sure> found = new LinkedHashMap<>();
        of.verb().forEach(stem -> found.put(stem, Sure.BENT));
        of.parts().forEach(stem -> found.put(stem, Sure.PART));
        for (int before = place - 1;
                before >= Math.max(0, place - PARTICLE_REACH) && together(before, place);
                before--) {
            forms.joined(word, tokens.get(before).word()).forEach(stem -> found.put(stem, Sure.JOINED));
        }
        of.own().forEach(stem -> found.put(stem, Sure.OWN));
        return found;
    }

    /// Whether no sentence ends between the two.
    private boolean together(int before, int after) {
        for (int place = before + 1; place <= after; place++) {
            if (tokens.get(place).opens(Break.SENTENCE)) {
                return false;
            }
        }
        return true;
    }

    private void match(Phrase phrase, int place, List<Match> all) {
        var places = new TreeSet<Integer>();
        places.add(place);
        int loose = loose(place, phrase.key());
        if (phrase.size() == 1 && !isNamed(place, phrase)) {
            return;
        }
        for (String stem : phrase.stems()) {
            if (!stem.equals(phrase.key())) {
                int found = nearest(stem, phrase, place, places);
                if (found < 0) {
                    return;
                }
                places.add(found);
                loose += loose(found, stem);
            }
        }
        if (places.last() - places.first() < phrase.window()) {
            all.add(Match.of(phrase, List.copyOf(places), loose));
        }
    }

    /// A single word must be the word itself; who "kookt" is no kok.
    private boolean isNamed(int place, Phrase phrase) {
        boolean sure = sure(place, phrase.key()).compareTo(Sure.JOINED) >= 0;
        boolean occupation = phrase.concept().type() == ConceptType.OCCUPATION;
        return sure
                && (!occupation
                        || phrase.kind() == Phrase.Kind.VERB
                        || beginsAlike(tokens.get(place).word(), phrase.key()));
    }

    /// A stem may have lost one letter before its last: metselaar has the stem metselar.
    private static boolean beginsAlike(String word, String stem) {
        int letters = stem.length() < SHORTEST_LOOSE ? stem.length() : stem.length() - 1;
        return word.startsWith(stem.substring(0, letters));
    }

    /// Two stems may share a word only when both are part of it.
    private int nearest(String stem, Phrase phrase, int place, Set<Integer> taken) {
        for (int away = 0; away < phrase.window(); away++) {
            for (int at : away == 0 ? new int[] {place} : new int[] {place + away, place - away}) {
                boolean inside = at >= 0 && at < tokens.size() && stems.get(at).containsKey(stem);
                if (inside
                        && (!taken.contains(at) || sure(at, stem) == Sure.PART)
                        && together(Math.min(at, place), Math.max(at, place))) {
                    return at;
                }
            }
        }
        return -1;
    }

    private Sure sure(int place, String stem) {
        return stems.get(place).getOrDefault(stem, Sure.BENT);
    }

    private int loose(int place, String stem) {
        return sure(place, stem) == Sure.OWN ? 0 : 1;
    }

    /// Leaves out what only says again a part of something longer.
    private List<Match> uncovered(List<Match> longestFirst) {
        int[] covered = new int[tokens.size()];
        List<Match> left = new ArrayList<>();
        for (Match match : longestFirst) {
            int size = match.phrase().size();
            if (match.places().stream().anyMatch(place -> covered[place] <= size)) {
                left.add(match);
                match.places().forEach(place -> covered[place] = Math.max(covered[place], size));
            }
        }
        return left;
    }

    private static List<Match> unambiguous(List<Match> matches) {
        Map<Words, Integer> meanings = new HashMap<>();
        return matches.stream()
                .filter(match -> meanings.merge(
                                new Words(
                                        match.places(), match.phrase().concept().type()),
                                1,
                                Integer::sum)
                        <= MOST_MEANINGS)
                .toList();
    }
}
