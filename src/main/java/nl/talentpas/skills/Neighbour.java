package nl.talentpas.skills;

/// A skill that resembles another, and why we say so.
///
/// @param similarity in thousandths, within [1, 999]
/// @param occupations in how many occupations both stand; only meaningful for that reason
public record Neighbour(ConceptUri skill, int similarity, Reason reason, int occupations) {

    /// Where the resemblance comes from.
    public enum Reason {
        RELATED,
        SAME_GROUP,
        TOGETHER_IN_OCCUPATIONS
    }
}
