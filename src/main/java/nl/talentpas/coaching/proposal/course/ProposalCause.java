package nl.talentpas.coaching.proposal.course;

import java.util.List;

/// Common reasons, to choose instead of typing and to count afterwards. They speak of the work, never of who somebody
/// is.
public enum ProposalCause {
    TOO_FAR,
    HOURS,
    NOT_MY_WORK,
    NOT_NOW,
    FOUND_WORK,
    SKILL_MISSING,
    LICENCE_MISSING,
    START_DATE,
    FOUND_SOMEBODY,
    NO_CLICK,
    NO_SHOW,
    TOO_HARD,
    NO_CONTACT,
    CONTRACT_ENDED,
    VACANCY_CLOSED,
    VACANCY_FILLED;

    /// What this party usually says when doing this; empty where words alone will do.
    public static List<ProposalCause> usualFor(ProposalVerb verb, ProposalParty party) {
        return switch (verb) {
            case REFUSE -> List.of(TOO_FAR, HOURS, NOT_MY_WORK, FOUND_WORK, NOT_NOW);
            case WITHDRAW ->
                party == ProposalParty.RESIDENT
                        ? List.of(FOUND_WORK, NOT_MY_WORK, NOT_NOW)
                        : List.of(FOUND_WORK, NOT_NOW, NO_CONTACT);
            case DECLINE -> List.of(SKILL_MISSING, LICENCE_MISSING, HOURS, START_DATE, FOUND_SOMEBODY);
            case DROP -> List.of(FOUND_WORK, NOT_MY_WORK, NOT_NOW);
            case END -> List.of(NO_CLICK, SKILL_MISSING, TOO_HARD, NO_SHOW, FOUND_SOMEBODY, FOUND_WORK);
            case LEAVE -> List.of(CONTRACT_ENDED, FOUND_WORK, TOO_HARD, NO_CLICK, NO_CONTACT);
            default -> List.of();
        };
    }
}
