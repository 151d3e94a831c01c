package nl.talentpas.coaching.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import nl.talentpas.coaching.proposal.course.Aftercare;
import nl.talentpas.coaching.proposal.course.Interview;
import nl.talentpas.coaching.proposal.course.Placement;
import nl.talentpas.coaching.proposal.course.ProposalActor;
import nl.talentpas.coaching.proposal.course.ProposalCause;
import nl.talentpas.coaching.proposal.course.ProposalParty;
import nl.talentpas.coaching.proposal.course.ProposalReason;
import nl.talentpas.coaching.proposal.course.ProposalVerb;
import nl.talentpas.coaching.proposal.course.Trial;
import nl.talentpas.identity.AccountId;
import nl.talentpas.terms.ContractKind;
import nl.talentpas.vacancy.OrganisationId;
import nl.talentpas.vacancy.VacancyId;

/// Plays verbs on a proposal in tests, each with something sensible to say.
final class Play {

    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    static final ZonedDateTime MONDAY = at(LocalDate.of(2026, 3, 2));
    static final ProposalReason BECAUSE = ProposalReason.of("Zo zit het");

    private Play() {}

    static Proposal fresh() {
        var subject = new ProposalSubject(AccountId.next(), VacancyId.next(), OrganisationId.next(), AccountId.next());
        return new Proposal(subject, MONDAY.toInstant());
    }

    /// Ten in the morning.
    static ZonedDateTime at(LocalDate day) {
        return day.atTime(10, 0).atZone(ZONE);
    }

    static ProposalActor by(ProposalParty party) {
        return new ProposalActor(party, MONDAY);
    }

    static void play(Proposal proposal, ProposalVerb verb, ProposalParty party) {
        play(proposal, verb, by(party), BECAUSE);
    }

    static void silently(Proposal proposal, ProposalVerb verb, ProposalParty party) {
        play(proposal, verb, by(party), ProposalReason.NONE);
    }

    static void play(Proposal proposal, ProposalVerb verb, ProposalActor actor, ProposalReason reason) {
        LocalDate today = actor.today();
        switch (verb) {
            case PREPARE -> proposal.prepare(actor, reason.words());
            case DROP -> proposal.drop(actor, reason);
            case PROPOSE -> proposal.propose(actor, reason.words());
            case ACCEPT -> proposal.accept(actor, reason.words());
            case REFUSE -> proposal.refuse(actor, reason);
            case SHOW_INTEREST -> proposal.showInterest(actor, reason.words());
            case DECLINE -> proposal.decline(actor, reason);
            case REVEAL -> proposal.reveal(actor, today.plusDays(30));
            case SHOW_LONGER -> proposal.showLonger(actor, today.plusDays(60));
            case HIDE -> proposal.hide(actor);
            case PLAN_INTERVIEW ->
                proposal.planInterview(actor, interview(actor.at().plusDays(2).toInstant()));
            case MOVE_INTERVIEW ->
                proposal.moveInterview(actor, interview(actor.at().plusDays(3).toInstant()));
            case START_TRIAL -> proposal.startTrial(actor, new Trial(today, today.plusMonths(3)));
            case PLACE -> proposal.place(actor, new Placement(ContractKind.TEMPORARY, today));
            case END -> proposal.end(actor, reason);
            case WITHDRAW -> proposal.withdraw(actor, reason);
            case HOLD_AFTERCARE -> proposal.holdAftercare(actor, 2, Aftercare.Outcome.NEEDS_HELP, "Gebeld");
            case SETTLE -> proposal.settle(actor, reason.words());
            case LEAVE -> proposal.leave(actor, reason);
            case CLOSE_VACANCY -> proposal.closeVacancy(actor, ProposalCause.VACANCY_CLOSED);
        }
    }

    static Interview interview(Instant at) {
        return new Interview(at.truncatedTo(ChronoUnit.MINUTES), "Kerkstraat 1, Oss", "Vraag naar Anna");
    }
}
