package nl.talentpas.skills.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.Labels;

/// Reads texts for one reader: in their language, and in English where a concept has no words in it. Never changes.
public final class TextReader {

    private static final Set<ConceptType> NAMED =
            EnumSet.of(ConceptType.SKILL, ConceptType.TASK, ConceptType.OCCUPATION, ConceptType.ACTIVITY);

    private final List<Lexicon> lexicons;
    private final boolean dutch;

    public TextReader(Collection<Concept> concepts, Locale locale) {
        Map<Concept, Labels> own = new LinkedHashMap<>();
        Map<Concept, Labels> fallback = new LinkedHashMap<>();
        concepts.stream()
                .filter(concept -> NAMED.contains(concept.type()))
                .forEach(concept -> (concept.speaks(locale) ? own : fallback).put(concept, concept.in(locale)));
        this.lexicons =
                List.of(new Lexicon(locale.getLanguage(), own), new Lexicon(Locale.ENGLISH.getLanguage(), fallback));
        this.dutch = locale.getLanguage().equals("nl");
    }

    /// What the text names and does not deny, in the order of the text.
    public List<Sighting> read(String text) {
        List<Token> tokens = Token.of(text);
        var scopes = new Scopes(text, tokens, dutch);
        BitSet names = Surnames.in(text, tokens);
        return lexicons.stream()
                .flatMap(lexicon -> new Matching(tokens, lexicon).longestFirst().stream())
                .filter(match -> match.places().stream().noneMatch(scopes::denied))
                .filter(match -> match.places().stream().noneMatch(names::get))
                .filter(match -> !isSurname(match, text, tokens))
                .map(match -> sighting(match, tokens, scopes))
                .toList();
    }

    private boolean isSurname(Match match, String text, List<Token> tokens) {
        return match.phrase().concept().type() != ConceptType.SKILL
                && match.places().size() == 1
                && Surnames.isSurname(
                        text,
                        tokens,
                        match.places().getFirst(),
                        word -> lexicons.stream().anyMatch(lexicon -> lexicon.holds(word)));
    }

    private static Sighting sighting(Match match, List<Token> tokens, Scopes scopes) {
        List<Sighting.Span> words = new ArrayList<>();
        for (int place : match.places()) {
            words.add(new Sighting.Span(
                    tokens.get(place).start(), tokens.get(place).end()));
        }
        return new Sighting(
                match.phrase().concept(),
                words,
                match.confidence(),
                match.places().stream().anyMatch(scopes::wished));
    }
}
