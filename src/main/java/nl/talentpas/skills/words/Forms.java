package nl.talentpas.skills.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.talentpas.skills.search.Compounds;
import nl.talentpas.skills.search.Language;

/// The stems under which a word of one language may stand in the vocabulary. For one text at a time: it remembers.
final class Forms {

    /// How one word may be read.
    ///
    /// @param own its stems; of a participle also that of the verb; empty for a word without meaning
    /// @param verb stems of what may be a bent verb, too loose to say much alone
    /// @param parts stems of the parts of a compound
    record Of(Set<String> own, Set<String> verb, List<String> parts) {

        static final Of NOTHING = new Of(Set.of(), Set.of(), List.of());

        boolean isEmpty() {
            return own.isEmpty();
        }
    }

    private static final int LONGEST = 40;
    private static final int SHORTEST_VERB = 3;
    private static final List<String> PREFIXES = List.of(
            "schoon", "klaar", "samen", "vast", "rond", "door", "dicht", "los", "weg", "mee", "aan", "uit", "bij", "om",
            "op", "af", "in", "na");
    private static final List<String> BENT = List.of("ten", "den", "te", "de", "t", "d");
    private static final Map<String, String> STRONG = strong();

    private final Language language;
    private final boolean dutch;
    private final Compounds compounds;
    private final Map<String, Of> known = new HashMap<>();

    Forms(Language language, Compounds compounds, boolean dutch) {
        this.language = language;
        this.compounds = compounds;
        this.dutch = dutch;
    }

    Of of(String word) {
        return known.computeIfAbsent(word, this::read);
    }

    /// The stem of the word as it stands; empty for a word without meaning.
    List<String> stems(String word) {
        return word.length() > LONGEST ? List.of() : language.stems(word);
    }

    /// The stem of a verb whose first part stands apart: "maak … schoon" is schoonmaken.
    Set<String> joined(String particle, String verb) {
        if (!dutch || !PREFIXES.contains(particle) || verb.length() > LONGEST) {
            return Set.of();
        }
        Set<String> joined = new LinkedHashSet<>(stems(particle + STRONG.getOrDefault(verb, verb)));
        bases(verb).forEach(base -> joined.addAll(stems(particle + base)));
        return joined;
    }

    private Of read(String word) {
        List<String> stems = stems(word);
        if (stems.isEmpty()) {
            return Of.NOTHING;
        }
        if (!dutch) {
            String irregular = STRONG.get(word);
            return new Of(Set.copyOf(irregular == null ? stems : stems(irregular)), Set.of(), List.of());
        }
        Set<String> own = new LinkedHashSet<>(stems);
        own.addAll(verbOfParticiple(word));
        Set<String> verb = new LinkedHashSet<>();
        bases(word).forEach(base -> verb.addAll(stems(base)));
        if (STRONG.containsKey(word)) {
            verb.addAll(stems(STRONG.getOrDefault(word, word)));
        }
        List<String> parts =
                partsOf(word).stream().flatMap(part -> stems(part).stream()).toList();
        return new Of(own, verb, parts);
    }

    /// The parts of a compound that is known from start to end.
    List<String> partsOf(String word) {
        if (!dutch || word.length() > LONGEST) {
            return List.of();
        }
        List<String> parts = compounds.partsOf(word);
        int letters = parts.stream().mapToInt(String::length).sum();
        return parts.size() > 1 && letters >= word.length() - 2 * (parts.size() - 1) ? parts : List.of();
    }

    /// "gelast" gives lassen, "schoongemaakt" gives schoonmaken.
    private Set<String> verbOfParticiple(String word) {
        Set<String> verbs = new LinkedHashSet<>(withoutGe("", word));
        for (String prefix : PREFIXES) {
            if (word.startsWith(prefix + "ge")) {
                verbs.addAll(withoutGe(prefix, word.substring(prefix.length())));
                break;
            }
        }
        return verbs;
    }

    private Set<String> withoutGe(String prefix, String participle) {
        String irregular = STRONG.get(participle);
        if (irregular != null) {
            return Set.copyOf(stems(prefix + irregular));
        }
        boolean bent = participle.startsWith("ge")
                && (participle.endsWith("t") || participle.endsWith("d") || participle.endsWith("en"));
        if (!bent || participle.length() < 2 + SHORTEST_VERB + 1) {
            return Set.of();
        }
        String rest = participle.substring(2);
        String verb = rest.endsWith("en") ? rest : rest.substring(0, rest.length() - 1);
        return Set.copyOf(stems(prefix + verb));
    }

    private static List<String> bases(String word) {
        List<String> bases = new ArrayList<>();
        for (String ending : BENT) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_VERB) {
                bases.add(word.substring(0, word.length() - ending.length()));
            }
        }
        return bases;
    }

    private static Map<String, String> strong() {
        return Map.ofEntries(
                entry("bracht", "brengen"),
                entry("gebracht", "brengen"),
                entry("gaf", "geven"),
                entry("gegeven", "geven"),
                entry("geholpen", "helpen"),
                entry("hielp", "helpen"),
                entry("gereden", "rijden"),
                entry("reed", "rijden"),
                entry("gesneden", "snijden"),
                entry("sneed", "snijden"),
                entry("geschreven", "schrijven"),
                entry("schreef", "schrijven"),
                entry("gesproken", "spreken"),
                entry("sprak", "spreken"),
                entry("gewogen", "wegen"),
                entry("woog", "wegen"),
                entry("verkocht", "verkopen"),
                entry("gekocht", "kopen"),
                entry("kocht", "kopen"),
                entry("gedragen", "dragen"),
                entry("droeg", "dragen"),
                entry("genomen", "nemen"),
                entry("nam", "nemen"),
                entry("getrokken", "trekken"),
                entry("gezocht", "zoeken"),
                entry("zocht", "zoeken"),
                entry("gestreken", "strijken"),
                entry("gehouden", "houden"),
                entry("hield", "houden"),
                entry("geslepen", "slijpen"),
                entry("gegraven", "graven"),
                entry("groef", "graven"),
                entry("gevlochten", "vlechten"),
                entry("drove", "drive"),
                entry("driven", "drive"),
                entry("sold", "sell"),
                entry("built", "build"),
                entry("taught", "teach"),
                entry("swept", "sweep"),
                entry("wrote", "write"),
                entry("baked", "bake"));
    }

    private static Map.Entry<String, String> entry(String bent, String verb) {
        return Map.entry(bent, verb);
    }
}
