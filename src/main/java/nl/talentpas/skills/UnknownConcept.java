package nl.talentpas.skills;

/// Somebody referred to a concept that the vocabulary does not hold.
public class UnknownConcept extends RuntimeException {

    public UnknownConcept(ConceptUri uri) {
        super("Not in the vocabulary: " + uri.uri());
    }
}
