package nl.talentpas.skills.load.competentnl;

import nl.talentpas.skills.RelationKind;

/// One concept refers to another, by their URIs.
///
/// @param essential for what means the same: that it does so exactly
public record Link(Place place, String subject, RelationKind kind, String object, boolean essential) {

    /// What the relation is about, however strong it is.
    public record Ends(String subject, RelationKind kind, String object) {}

    public Ends ends() {
        return new Ends(subject, kind, object);
    }

    /// The stronger of two that say the same.
    public Link or(Link other) {
        return essential || !other.essential ? this : other;
    }
}
