package nl.talentpas.coaching;

/// A proposal was moved by a verb.
public record ProposalMoved(ProposalId proposal, ProposalVerb verb, ProposalParty by, ProposalState state) {}
