package nl.talentpas.skills;

/// A skill that resembles another, and why we say so.
///
/// @param similarity in thousandths, within [1, 999]; 1000 for what counts as the same skill
/// @param occupations in how many occupations both stand; only meaningful for that reason
public record Neighbour(ConceptUri skill, int similarity, Reason reason, int occupations) {

    /// Where the resemblance comes from.
    public enum Reason {
        /// An administrator decided that the two count as one.
        SAME_MEANING,
        RELATED,
        SAME_GROUP,
        TOGETHER_IN_OCCUPATIONS
    }
}
