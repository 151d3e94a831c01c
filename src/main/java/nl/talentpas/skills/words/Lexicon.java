package nl.talentpas.skills.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.Labels;
import nl.talentpas.skills.search.Compounds;
import nl.talentpas.skills.search.Language;

/// The phrases of all concepts in one language, by the stem that says most.
final class Lexicon {

    private static final int SHORTEST_PART = 4;
    private static final int MOST_STEMS = 8;
    private static final Set<String> WORKERS = Set.of("medewerker", "worker", "operative", "assistant", "employee");

    private final boolean dutch;
    private final Language language;
    private final Compounds compounds;
    private final Forms forms;
    private final Weights weights;
    private final Telling telling;
    private final Set<String> vocabulary;
    private final Map<String, List<Phrase>> byKey = new HashMap<>();

    /// @param words of each concept in this language
    Lexicon(String code, Map<Concept, Labels> words) {
        this.dutch = code.equals("nl");
        this.language = new Language(code);
        this.vocabulary = vocabulary(words.values());
        this.compounds = new Compounds(vocabulary);
        this.forms = forms();
        this.weights = new Weights(words.size(), forms);
        this.telling = new Telling(dutch, forms);
        words.values().forEach(labels -> {
            weights.count(stems(String.join(" ", texts(labels))));
            telling.count(texts(labels));
        });
        words.forEach(this::read);
    }

    boolean isDutch() {
        return dutch;
    }

    /// Whether a label holds this word.
    boolean holds(String word) {
        return vocabulary.contains(word);
    }

    /// For one text.
    Forms forms() {
        return new Forms(language, compounds, dutch);
    }

    /// The phrases of which this stem says most.
    List<Phrase> keyedBy(String stem) {
        return byKey.getOrDefault(stem, List.of());
    }

    private static Set<String> vocabulary(Collection<Labels> labels) {
        Set<String> vocabulary = new HashSet<>();
        labels.stream()
                .flatMap(each -> texts(each).stream())
                .flatMap(text -> Token.of(text).stream())
                .map(Token::word)
                .filter(word -> word.length() >= SHORTEST_PART)
                .forEach(vocabulary::add);
        return vocabulary;
    }

    private static List<String> texts(Labels labels) {
        List<String> texts = new ArrayList<>(List.of(labels.preferred(), labels.plain()));
        texts.addAll(labels.alternatives());
        return texts;
    }

    private Set<String> stems(String text) {
        Set<String> stems = new LinkedHashSet<>();
        Token.of(text).forEach(token -> stems.addAll(forms.stems(token.word())));
        return stems;
    }

    private void read(Concept concept, Labels labels) {
        Set<String> main = stems(labels.preferred() + " " + labels.plain());
        read(concept, Phrase.Kind.PREFERRED, labels.preferred(), main);
        read(concept, Phrase.Kind.PLAIN, labels.plain(), main);
        labels.alternatives().forEach(label -> read(concept, Phrase.Kind.ALTERNATIVE, label, main));
    }

    private void read(Concept concept, Phrase.Kind kind, String label, Set<String> main) {
        List<Token> tokens = Token.of(label);
        Set<String> stems = stems(label);
        if (concept.type() == ConceptType.OCCUPATION && kind != Phrase.Kind.PLAIN) {
            workplace(tokens)
                    .filter(weights::haveOneThatSays)
                    .ifPresent(place -> addAlways(concept, Phrase.Kind.WORKPLACE, place));
        }
        if (tokens.size() > 1) {
            add(concept, kind, stems);
        } else if (tokens.size() == 1
                && telling.isVerbOf(concept, tokens.getFirst().word(), main)) {
            addAlways(concept, Phrase.Kind.VERB, stems);
        } else if (tokens.size() == 1
                && telling.isTelling(concept, kind, tokens.getFirst().word(), main)) {
            addAlways(concept, kind, stems);
            add(concept, kind, parts(tokens));
        }
    }

    private Set<String> parts(List<Token> tokens) {
        Set<String> parts = new LinkedHashSet<>();
        tokens.forEach(token -> forms.partsOf(token.word()).forEach(part -> parts.addAll(forms.stems(part))));
        return parts;
    }

    /// Where a "medewerker" works, with the word working: magazijnmedewerker gives magazijn and werken.
    private Optional<Set<String>> workplace(List<Token> tokens) {
        List<String> words = tokens.stream()
                .map(Token::word)
                .flatMap(word ->
                        WORKERS.stream().anyMatch(word::equals) ? List.of(word).stream() : cutWorker(word).stream())
                .toList();
        Set<String> stems = new LinkedHashSet<>();
        words.stream().filter(word -> !WORKERS.contains(word)).forEach(word -> stems.addAll(forms.stems(word)));
        boolean worker = words.stream().anyMatch(WORKERS::contains);
        if (!worker || stems.isEmpty()) {
            return Optional.empty();
        }
        stems.addAll(forms.stems(dutch ? "werken" : "work"));
        return Optional.of(stems);
    }

    private static List<String> cutWorker(String word) {
        String end = "medewerker";
        boolean compound = word.endsWith(end) && word.length() >= end.length() + SHORTEST_PART;
        return compound ? List.of(word.substring(0, word.length() - end.length()), end) : List.of(word);
    }

    private void add(Concept concept, Phrase.Kind kind, Set<String> stems) {
        if (stems.size() > 1 && stems.size() <= MOST_STEMS && weights.suffice(stems)) {
            addAlways(concept, kind, stems);
        }
    }

    private void addAlways(Concept concept, Phrase.Kind kind, Set<String> stems) {
        stems.stream()
                .max(Comparator.<String>comparingInt(stem -> weights.of(stem)).thenComparing(Comparator.naturalOrder()))
                .ifPresent(key -> byKey.computeIfAbsent(key, none -> new ArrayList<>())
                        .add(new Phrase(concept, kind, List.copyOf(stems), weights.of(stems), key)));
    }
}
