package nl.talentpas.coaching;

/// A verb was used that this proposal does not allow now, to this party, or without a reason.
public class IllegalProposalMove extends RuntimeException {

    /// What stood in the way.
    public enum Why {
        STATE,
        PARTY,
        REASON,
        TOO_EARLY
    }

    private final Why why;

    IllegalProposalMove(Why why, ProposalVerb verb, ProposalState state) {
        super(verb + " in " + state + ": " + why);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
