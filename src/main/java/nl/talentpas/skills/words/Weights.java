package nl.talentpas.skills.words;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// How much a stem says, in thousandths: inverse document frequency over the concepts, and little for words that
/// stand in every vacancy.
final class Weights {

    private static final int FULL = 1_000;
    private static final int COMMON = 150;
    private static final int LEAST_TOGETHER = 925;
    private static final int LEAST_BEST = 450;
    private static final Set<String> COMMON_WORDS = Set.of(
            "werk",
            "werken",
            "work",
            "working",
            "ervaring",
            "experience",
            "mensen",
            "people",
            "iemand",
            "someone",
            "ding",
            "dingen",
            "things",
            "maken",
            "make",
            "making",
            "doen",
            "nieuw",
            "nieuwe",
            "new",
            "dag",
            "dagen",
            "week",
            "weken",
            "uur",
            "hour",
            "hours",
            "jaar",
            "jaren",
            "year",
            "years",
            "tijd",
            "time",
            "bedrijf",
            "company",
            "team",
            "helpen",
            "help",
            "gebruiken",
            "use",
            "using",
            "kennis",
            "knowledge",
            "kennen",
            "weten",
            "goede",
            "klein",
            "kleine",
            "small",
            "groot",
            "grote",
            "large",
            "zorgen",
            "houden",
            "keep",
            "geven",
            "give",
            "kunnen",
            "vragen",
            "plaats",
            "huis",
            "thuis",
            "home",
            "school",
            "kijken",
            "zien",
            "nemen",
            "take",
            "krijgen",
            "get",
            "zetten",
            "put",
            "leren",
            "learn",
            "samen",
            "together",
            "staan",
            "gaan",
            "komen",
            "brengen",
            "functie",
            "collega",
            "collega's",
            "colleagues",
            "job",
            "baan",
            "lopen",
            "laten",
            "regelen",
            "pakken",
            "anderen");

    private final int size;
    private final Set<String> common = new HashSet<>();
    private final Map<String, Integer> concepts = new HashMap<>();

    Weights(int size, Forms forms) {
        this.size = size + 1;
        COMMON_WORDS.forEach(word -> common.addAll(forms.stems(word)));
    }

    /// @param stems all of one concept
    void count(Set<String> stems) {
        stems.forEach(stem -> concepts.merge(stem, 1, Integer::sum));
    }

    int of(String stem) {
        if (common.contains(stem)) {
            return COMMON;
        }
        double share = StrictMath.log(concepts.getOrDefault(stem, 1)) / StrictMath.log(size);
        return (int) Math.max(COMMON, StrictMath.round(FULL * (1 - share)));
    }

    int of(Collection<String> stems) {
        return stems.stream().mapToInt(this::of).sum();
    }

    /// Whether several stems together say enough to name something.
    boolean suffice(Set<String> stems) {
        return of(stems) >= LEAST_TOGETHER && haveOneThatSays(stems);
    }

    boolean haveOneThatSays(Set<String> stems) {
        return stems.stream().anyMatch(stem -> of(stem) >= LEAST_BEST);
    }
}
