package nl.talentpas.skills.picker;

import java.util.Locale;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.uikit.Listed;

/// What a reader calls a concept: an occupation by its name, all else in plain words.
public final class ConceptTitle {

    private ConceptTitle() {}

    public static String of(Concept concept, Locale reader) {
        String words = concept.type() == ConceptType.OCCUPATION ? concept.preferred(reader) : concept.plain(reader);
        return Listed.capitalised(words, reader);
    }
}
