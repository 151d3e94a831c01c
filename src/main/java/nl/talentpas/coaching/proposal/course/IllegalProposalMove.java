package nl.talentpas.coaching.proposal.course;

/// A verb was used that a proposal does not allow: not now, not to this party, not without a reason.
public class IllegalProposalMove extends RuntimeException {

    /// What stood in the way.
    public enum Why {
        STATE,
        PARTY,
        REASON,
        TOO_EARLY,
        VACANCY_NOT_OPEN,
        NO_CONSENT
    }

    private final Why why;

    public IllegalProposalMove(Why why, ProposalVerb verb, ProposalState state) {
        super(verb + " in " + state + ": " + why);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
