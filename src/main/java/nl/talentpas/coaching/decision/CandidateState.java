package nl.talentpas.coaching.decision;

/// Where somebody in a caseload is, as their coach sees it.
public enum CandidateState {
    /// Came lately; nothing was decided yet.
    NEW,
    /// Has not agreed to be matched.
    NO_CONSENT,
    /// Can be matched, and nothing is under way.
    SEARCHING,
    /// Has a proposal that is not at its end.
    UNDER_WAY,
    /// Started somewhere.
    AT_WORK
}
