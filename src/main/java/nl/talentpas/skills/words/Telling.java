package nl.talentpas.skills.words;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptType;

/// Decides which single words say enough to name a concept: a wrong proposal costs trust, a missed one a search.
final class Telling {

    private static final String INFINITIVE = "en";
    private static final String WORKER = "er";
    private static final int SHORTEST = 3;
    private static final int SHORTEST_COMPOUND = 8;
    private static final int SHORTEST_STEM = 4;
    private static final int MOST_NAMED = 2;

    /// Dutch names of people at work; other names of an occupation, such as "keuken", are names of places.
    private static final List<String> PEOPLE = List.of(
            "er",
            "ster",
            "eur",
            "euse",
            "ist",
            "iste",
            "ent",
            "ente",
            "ant",
            "ante",
            "aar",
            "man",
            "vrouw",
            "hulp",
            "kok",
            "bediende",
            "kundige",
            "iere",
            "heer",
            "verzorgende",
            "meisje",
            "knecht",
            "boer",
            "icus",
            "cien",
            "loog");
    private static final Set<String> VAGUE = Set.of(
            "coach",
            "server",
            "tester",
            "guard",
            "buyer",
            "host",
            "picker",
            "boner",
            "verkoper",
            "straler",
            "spuiter",
            "statistiek",
            "statistics",
            "tapper",
            "planner",
            "operator",
            "beheerder");

    private final boolean dutch;
    private final Forms forms;
    private final Map<String, Integer> named = new HashMap<>();

    Telling(boolean dutch, Forms forms) {
        this.dutch = dutch;
        this.forms = forms;
    }

    /// @param labels all of one concept
    void count(List<String> labels) {
        labels.stream()
                .map(Token::of)
                .filter(tokens -> tokens.size() == 1)
                .map(tokens -> tokens.getFirst().word())
                .distinct()
                .forEach(word -> named.merge(word, 1, Integer::sum));
    }

    /// @param word the whole label
    /// @param main the stems of the concept's preferred and plain labels
    boolean isTelling(Concept concept, Phrase.Kind kind, String word, Collection<String> main) {
        if (word.length() < SHORTEST || VAGUE.contains(word)) {
            return false;
        }
        if (concept.type() == ConceptType.OCCUPATION) {
            return !dutch || kind == Phrase.Kind.PREFERRED || PEOPLE.stream().anyMatch(word::endsWith);
        }
        boolean rare = named.getOrDefault(word, 0) <= MOST_NAMED;
        return kind != Phrase.Kind.ALTERNATIVE || (rare && narrows(word, main));
    }

    /// Whether the word is the verb from which the name of the occupation is made: lassen, of a lasser.
    ///
    /// @param main the stems of the occupation's preferred and plain labels
    boolean isVerbOf(Concept occupation, String word, Collection<String> main) {
        return dutch
                && occupation.type() == ConceptType.OCCUPATION
                && word.endsWith(INFINITIVE)
                && forms.stems(word.substring(0, word.length() - INFINITIVE.length()) + WORKER).stream()
                        .anyMatch(main::contains);
    }

    /// "Elektrodelassen" says more than the "lassen" of its concept; "keuken" says nothing of koken.
    private boolean narrows(String word, Collection<String> main) {
        return word.length() >= SHORTEST_COMPOUND
                && forms.stems(word).stream().noneMatch(main::contains)
                && main.stream().anyMatch(stem -> stem.length() >= SHORTEST_STEM && word.contains(stem));
    }
}
