package nl.talentpas.coaching.decision;

/// What a coach decided about a person and a vacancy.
public enum DecisionKind {
    /// Proposed to the person; the proposal takes it from there.
    FORWARD,
    /// Later perhaps: out of this vacancy's list for a month.
    NOT_NOW,
    /// Out of this vacancy's list for good.
    NO_FIT
}
