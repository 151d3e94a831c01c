package nl.talentpas.skills.load;

/// How an import ended. Only one that is done changed anything.
public enum ImportOutcome {
    DONE,
    REFUSED,
    STOPPED,
    FAILED
}
