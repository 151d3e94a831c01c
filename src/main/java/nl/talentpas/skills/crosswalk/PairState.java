package nl.talentpas.skills.crosswalk;

/// What an administrator thinks of a pair. Only an accepted one counts.
public enum PairState {
    PROPOSED,
    ACCEPTED,
    REJECTED
}
