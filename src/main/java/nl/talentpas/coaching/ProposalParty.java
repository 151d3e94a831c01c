package nl.talentpas.coaching;

/// What somebody is in one proposal. SYSTEM stands for what happens by itself, as when a vacancy closes.
public enum ProposalParty {
    RESIDENT,
    EMPLOYER,
    COACH,
    SYSTEM
}
