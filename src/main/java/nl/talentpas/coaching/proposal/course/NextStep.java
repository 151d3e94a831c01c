package nl.talentpas.coaching.proposal.course;

/// What a resident is offered when a proposal ends, so that no "no" is the last word.
public enum NextStep {
    SEE_OTHER_WORK,
    LEARN_WHAT_IS_MISSING,
    TALK_TO_COACH,
    KEEP_PASSPORT;

    public static NextStep after(ProposalStep last) {
        return switch (last.verb()) {
            case SETTLE -> KEEP_PASSPORT;
            case LEAVE, END -> TALK_TO_COACH;
            case DECLINE -> afterDecline(last.reason());
            default -> SEE_OTHER_WORK;
        };
    }

    private static NextStep afterDecline(ProposalReason reason) {
        boolean canBeLearned =
                reason.cause() == ProposalCause.SKILL_MISSING || reason.cause() == ProposalCause.LICENCE_MISSING;
        return canBeLearned ? LEARN_WHAT_IS_MISSING : SEE_OTHER_WORK;
    }
}
