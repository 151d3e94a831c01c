package nl.talentpas.exchange;

import java.util.Locale;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptType;

/// A concept in a list.
///
/// @param id short name for addresses
/// @param uri identity, the same everywhere
/// @param type skill, occupation, task, activity or group
/// @param code the classification's code, such as ISCO-08 of an occupation; may be empty
/// @param label the preferred one
/// @param href where all of it is
record ConceptSummary(String id, String uri, String type, String scheme, String code, ApiLabel label, String href) {

    static ConceptSummary of(Concept concept, Locale language) {
        var words = new ConceptWords(concept, language);
        return new ConceptSummary(
                concept.key(),
                concept.uri().uri(),
                nameOf(concept.type()),
                concept.scheme(),
                concept.code(),
                words.label(concept.preferred(language)),
                VocabularyApi.ROOT + "/concepts/" + concept.key());
    }

    static String nameOf(ConceptType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }
}
