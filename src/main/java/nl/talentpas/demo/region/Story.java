package nl.talentpas.demo.region;

import static nl.talentpas.coaching.proposal.course.ProposalVerb.ACCEPT;
import static nl.talentpas.coaching.proposal.course.ProposalVerb.DECLINE;
import static nl.talentpas.coaching.proposal.course.ProposalVerb.END;
import static nl.talentpas.coaching.proposal.course.ProposalVerb.HOLD_AFTERCARE;
import static nl.talentpas.coaching.proposal.course.ProposalVerb.LEAVE;
import static nl.talentpas.coaching.proposal.course.ProposalVerb.PLACE;
import static nl.talentpas.coaching.proposal.course.ProposalVerb.PLAN_INTERVIEW;
import static nl.talentpas.coaching.proposal.course.ProposalVerb.PREPARE;
import static nl.talentpas.coaching.proposal.course.ProposalVerb.PROPOSE;
import static nl.talentpas.coaching.proposal.course.ProposalVerb.REFUSE;
import static nl.talentpas.coaching.proposal.course.ProposalVerb.REVEAL;
import static nl.talentpas.coaching.proposal.course.ProposalVerb.SETTLE;
import static nl.talentpas.coaching.proposal.course.ProposalVerb.SHOW_INTEREST;
import static nl.talentpas.coaching.proposal.course.ProposalVerb.START_TRIAL;
import static nl.talentpas.coaching.proposal.course.ProposalVerb.WITHDRAW;

import java.util.List;
import nl.talentpas.coaching.proposal.course.ProposalVerb;
import nl.talentpas.terms.WorkKind;

/// How far a proposal came, and what was done on the way there.
@SuppressWarnings("ImmutableEnumChecker") // the lists are unmodifiable
public enum Story {
    PREPARED(6, 0, 4, PREPARE),
    ASKED(20, 0, 6, PROPOSE),
    OFFERED(22, 0, 7, PROPOSE, ACCEPT),
    INTERESTED(16, 0, 5, PROPOSE, ACCEPT, SHOW_INTEREST),
    INTRODUCED(10, 0, 6, PROPOSE, ACCEPT, SHOW_INTEREST, REVEAL),
    INTERVIEW(13, 0, 8, PROPOSE, ACCEPT, SHOW_INTEREST, REVEAL, PLAN_INTERVIEW),
    TRIAL(8, 2, 30, PROPOSE, ACCEPT, SHOW_INTEREST, REVEAL, PLAN_INTERVIEW, START_TRIAL),
    JUST_PLACED(8, 2, 16, PROPOSE, ACCEPT, SHOW_INTEREST, REVEAL, PLAN_INTERVIEW, PLACE),
    PLACED(8, 1, 26, PROPOSE, ACCEPT, SHOW_INTEREST, REVEAL, PLAN_INTERVIEW, PLACE, HOLD_AFTERCARE),
    REFUSED(9, 3, 90, PROPOSE, REFUSE),
    DECLINED(12, 3, 80, PROPOSE, ACCEPT, DECLINE),
    KEPT_CLOSED(3, 3, 50, PROPOSE, ACCEPT, SHOW_INTEREST, REFUSE),
    WITHDRAWN(4, 3, 60, PROPOSE, ACCEPT, WITHDRAW),
    NOT_CHOSEN(6, 3, 60, PROPOSE, ACCEPT, SHOW_INTEREST, REVEAL, PLAN_INTERVIEW, END),
    SETTLED(
            9,
            2,
            50,
            PROPOSE,
            ACCEPT,
            SHOW_INTEREST,
            REVEAL,
            PLAN_INTERVIEW,
            START_TRIAL,
            PLACE,
            HOLD_AFTERCARE,
            HOLD_AFTERCARE,
            HOLD_AFTERCARE,
            SETTLE),
    LEFT(2, 4, 50, PROPOSE, ACCEPT, SHOW_INTEREST, REVEAL, PLAN_INTERVIEW, PLACE, HOLD_AFTERCARE, LEAVE);

    private final int share;
    private final int least;
    private final int most;
    private final List<ProposalVerb> verbs;

    /// @param share how many of 150 proposals
    /// @param least days since the last thing happened, at least
    /// @param most days since the last thing happened, at most
    Story(int share, int least, int most, ProposalVerb... verbs) {
        this.share = share;
        this.least = least;
        this.most = most;
        this.verbs = List.of(verbs);
    }

    /// Nobody starts a trial or is placed with an assignment or as a volunteer.
    boolean suits(WorkKind kind) {
        boolean paid = kind != WorkKind.ASSIGNMENT && kind != WorkKind.VOLUNTEERING;
        return paid || !(verbs.contains(START_TRIAL) || verbs.contains(PLACE));
    }

    int share() {
        return share;
    }

    List<ProposalVerb> verbs() {
        return verbs;
    }

    int daysSinceLast(Dice dice) {
        return dice.between(least, most);
    }

    /// How many days pass before a verb.
    static int daysBefore(ProposalVerb verb, Dice dice) {
        return switch (verb) {
            case ACCEPT, REFUSE -> dice.between(1, 4);
            case SHOW_INTEREST, DECLINE -> dice.between(1, 6);
            case REVEAL, PLAN_INTERVIEW -> dice.between(1, 3);
            case WITHDRAW -> dice.between(2, 8);
            case START_TRIAL, END -> dice.between(6, 12);
            case PLACE -> dice.between(8, 28);
            case HOLD_AFTERCARE -> dice.between(18, 34);
            case LEAVE -> dice.between(10, 20);
            default -> dice.between(0, 2);
        };
    }
}
