package nl.talentpas.coaching.proposal;

import nl.talentpas.coaching.proposal.course.ProposalParty;
import nl.talentpas.coaching.proposal.course.ProposalState;
import nl.talentpas.coaching.proposal.course.ProposalVerb;

/// A proposal was moved by a verb.
public record ProposalMoved(ProposalId proposal, ProposalVerb verb, ProposalParty by, ProposalState state) {}
