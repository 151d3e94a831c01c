package nl.talentpas.skills.crosswalk;

/// Why two concepts may mean the same: the strongest of the reasons.
public enum PairReason {
    /// One of the sources says so.
    STATED,
    SAME_LABEL,
    /// An alternative label of one is a label of the other.
    SAME_ALTERNATIVE,
    /// They stand among the same occupations, skills and tasks.
    SHARED_NEIGHBOURS
}
