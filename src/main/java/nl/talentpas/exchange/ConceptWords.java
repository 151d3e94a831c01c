package nl.talentpas.exchange;

import java.util.List;
import java.util.Locale;
import nl.talentpas.skills.Concept;

/// A concept's words for one reader, each with its language.
record ConceptWords(Concept concept, Locale reader) {

    ApiLabel label(String text) {
        return new ApiLabel(text, concept.languageFor(reader), !concept.speaks(reader));
    }

    ApiLabel plain() {
        return label(concept.plain(reader));
    }

    ApiLabel description() {
        return label(concept.description(reader));
    }

    List<ApiLabel> alternatives() {
        return concept.alternatives(reader).stream().map(this::label).toList();
    }
}
