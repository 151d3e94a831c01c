package nl.talentpas.skills.crosswalk;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.Labels;
import nl.talentpas.skills.crosswalk.Proposal.Ends;

/// Concepts of different sources that are called the same in one language: capitals, accents and punctuation aside.
///
/// Two main labels (preferred or plain) that agree give 900 thousandths, a main and an alternative one 750, two
/// alternatives 550. Each further label that agrees adds 30, at most 60. A label that several concepts of one source
/// have tells less: 150 less for each of them.
final class LabelMatches {

    private static final int MAIN = 900;
    private static final int MIXED = 750;
    private static final int ALTERNATIVES = 550;
    private static final int AMBIGUOUS = 150;
    private static final int LEAST = 300;
    private static final int AGREES_TOO = 30;
    private static final int MOST_AGREEING = 2;
    private static final int MOST_CALLED_SO = 40;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}+#]+");

    private final ConceptType type;

    /// Who is called so, and whether by a main label; Dutch comes first, so that a reader sees why.
    private final Map<String, Map<Concept, Boolean>> called = new TreeMap<>(Comparator.reverseOrder());

    private final Map<Ends, Proposal> best = new HashMap<>();
    private final Map<Ends, Integer> agreeing = new HashMap<>();

    LabelMatches(ConceptType type, Collection<Concept> concepts) {
        this.type = type;
        concepts.forEach(concept -> concept.labels().forEach((language, labels) -> index(concept, language, labels)));
    }

    Collection<Proposal> all() {
        called.forEach((label, concepts) -> {
            if (concepts.size() > 1 && concepts.size() <= MOST_CALLED_SO) {
                compare(label, concepts);
            }
        });
        best.replaceAll((ends, proposal) ->
                proposal.raised(AGREES_TOO * Math.min(MOST_AGREEING, agreeing.getOrDefault(ends, 1) - 1)));
        return best.values();
    }

    /// Small letters without accents, single spaces between the words.
    static String plain(String label) {
        String bare =
                MARKS.matcher(Normalizer.normalize(label, Normalizer.Form.NFD)).replaceAll("");
        String joined = APOSTROPHES.matcher(bare).replaceAll("");
        return BETWEEN_WORDS
                .matcher(joined.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /// As the concept's own source writes it.
    ///
    /// @param called language, space, plain label
    private static String spelling(Concept concept, String called) {
        int space = called.indexOf(' ');
        Labels labels = concept.labels().get(called.substring(0, space));
        String plain = called.substring(space + 1);
        return labels == null
                ? plain
                : names(labels)
                        .filter(name -> plain(name).equals(plain))
                        .findFirst()
                        .orElse(plain);
    }

    private static Stream<String> names(Labels labels) {
        return Stream.concat(Stream.of(labels.preferred(), labels.plain()), labels.alternatives().stream());
    }

    private void index(Concept concept, String language, Labels labels) {
        BiConsumer<String, Boolean> add = (label, main) -> {
            String plain = plain(label);
            if (!plain.isEmpty()) {
                called.computeIfAbsent(language + " " + plain, key -> new LinkedHashMap<>())
                        .merge(concept, main, Boolean::logicalOr);
            }
        };
        add.accept(labels.preferred(), true);
        add.accept(labels.plain(), true);
        labels.alternatives().forEach(label -> add.accept(label, false));
    }

    private void compare(String label, Map<Concept, Boolean> concepts) {
        List<Map.Entry<Concept, Boolean>> all = List.copyOf(concepts.entrySet());
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                Concept one = all.get(i).getKey();
                Concept other = all.get(j).getKey();
                if (!one.scheme().equals(other.scheme())) {
                    propose(
                            label,
                            one,
                            other,
                            strength(all.get(i).getValue(), all.get(j).getValue())
                                    - AMBIGUOUS * (Math.max(alike(one, concepts), alike(other, concepts)) - 1));
                }
            }
        }
    }

    private static int strength(boolean main, boolean otherMain) {
        if (main && otherMain) {
            return MAIN;
        }
        return main || otherMain ? MIXED : ALTERNATIVES;
    }

    /// How many concepts of the same source have the label.
    private static int alike(Concept concept, Map<Concept, Boolean> concepts) {
        return (int) concepts.keySet().stream()
                .filter(other -> other.scheme().equals(concept.scheme()))
                .count();
    }

    private void propose(String label, Concept one, Concept other, int confidence) {
        if (confidence >= LEAST) {
            PairReason reason = confidence > MIXED ? PairReason.SAME_LABEL : PairReason.SAME_ALTERNATIVE;
            var proposal =
                    new Proposal(Ends.of(one.uri(), other.uri()), type, confidence, reason, spelling(one, label));
            best.merge(
                    proposal.ends(),
                    proposal,
                    (first, found) -> found.confidence() > first.confidence() ? found : first);
            agreeing.merge(proposal.ends(), 1, Integer::sum);
        }
    }
}
