package nl.talentpas.skills.picker;

import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.uikit.Pictogram;

/// The picture of a concept: its own, or that of its type.
public class ConceptPictogram extends Pictogram {

    public ConceptPictogram(Concept concept) {
        super(nameOf(concept));
    }

    /// The icon's name, for components that make the picture themselves.
    public static String nameOf(Concept concept) {
        String own = concept.icon();
        return own == null ? nameOf(concept.type()) : own;
    }

    private static String nameOf(ConceptType type) {
        return switch (type) {
            case SKILL -> "sparkles";
            case OCCUPATION -> "briefcase";
            case TASK -> "list-checks";
            case ACTIVITY -> "house";
            case GROUP -> "folder";
        };
    }
}
