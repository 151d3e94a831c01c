package nl.talentpas.coaching.proposal;

import nl.talentpas.coaching.proposal.course.ProposalParty;
import nl.talentpas.coaching.proposal.course.ProposalState;
import nl.talentpas.coaching.proposal.course.ProposalStep;

/// What one party may see of a proposal. Computed here and nowhere else.
///
/// @param card what somebody can and wants, without who it is
/// @param explanation why it fits, line by line
/// @param name who it is
/// @param contact how to reach them
public record ProposalSight(boolean card, boolean explanation, boolean name, boolean contact, Words words) {

    /// Whose words and reasons may be read.
    public enum Words {
        NONE,
        OWN,
        OWN_AND_COACH,
        ALL
    }

    static final ProposalSight NOTHING = new ProposalSight(false, false, false, false, Words.NONE);
    private static final ProposalSight ALL = new ProposalSight(true, true, true, true, Words.ALL);
    private static final ProposalSight ANONYMOUS = new ProposalSight(true, true, false, false, Words.OWN);
    private static final ProposalSight INTRODUCED = new ProposalSight(true, true, true, true, Words.OWN_AND_COACH);
    private static final ProposalSight OVER = new ProposalSight(false, false, false, false, Words.OWN);

    /// @param reached whether it ever reached the reader
    /// @param disclosed whether the second key is in force now
    static ProposalSight of(ProposalParty reader, ProposalState state, boolean reached, boolean disclosed) {
        if (!reached) {
            return NOTHING;
        }
        return switch (reader) {
            case RESIDENT, COACH -> ALL;
            case EMPLOYER -> ofEmployer(state, disclosed);
            case SYSTEM -> NOTHING;
        };
    }

    private static ProposalSight ofEmployer(ProposalState state, boolean disclosed) {
        if (!state.isOpen()) {
            return OVER;
        }
        return disclosed && state.isIntroduced() ? INTRODUCED : ANONYMOUS;
    }

    /// The same without who it is.
    ProposalSight anonymous() {
        return name ? ANONYMOUS : this;
    }

    boolean isNothing() {
        return equals(NOTHING);
    }

    /// The step as this reader may see it.
    ProposalStep shown(ProposalStep step, ProposalParty reader) {
        boolean own = step.by() == reader || step.by() == ProposalParty.SYSTEM;
        boolean readable = switch (words) {
            case NONE -> false;
            case OWN -> own;
            case OWN_AND_COACH -> own || step.by() == ProposalParty.COACH;
            case ALL -> true;
        };
        return readable ? step : step.withoutReason();
    }
}
