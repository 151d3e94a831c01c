package nl.talentpas.coaching.proposal.course;

/// What somebody is in one proposal. SYSTEM stands for what happens by itself, as when a vacancy closes.
public enum ProposalParty {
    RESIDENT,
    EMPLOYER,
    COACH,
    SYSTEM
}
