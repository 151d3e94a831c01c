package nl.talentpas.discovery.ui;

import java.util.Locale;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptType;

/// What visitors call an occupation or activity.
final class ConceptWords {

    private ConceptWords() {}

    /// An occupation by its name, with a capital; an activity in plain words.
    static String title(Concept concept, Locale language) {
        return concept.type() == ConceptType.OCCUPATION
                ? capitalised(concept.preferred(language), language)
                : concept.plain(language);
    }

    static String capitalised(String text, Locale language) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(language) + text.substring(1);
    }
}
