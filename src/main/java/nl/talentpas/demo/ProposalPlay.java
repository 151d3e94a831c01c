package nl.talentpas.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import nl.talentpas.coaching.proposal.ProposalId;
import nl.talentpas.coaching.proposal.ProposalService;
import nl.talentpas.coaching.proposal.course.Interview;
import nl.talentpas.coaching.proposal.course.Placement;
import nl.talentpas.coaching.proposal.course.ProposalVerb;
import nl.talentpas.coaching.proposal.course.Trial;
import nl.talentpas.demo.region.PlannedProposal.Cast;
import nl.talentpas.demo.region.Spoken;
import nl.talentpas.identity.AccountDetails;
import nl.talentpas.terms.ContractKind;
import org.jspecify.annotations.Nullable;

/// One proposal while it is played: who does what, in which words.
final class ProposalPlay {

    private static final int TRIAL_DAYS = 27;
    private static final int MEETING_HOUR = 10;

    private final ProposalService proposals;
    private final Clock clock;
    private final Spoken spoken;
    private final Cast cast;
    private final Iterator<Integer> aftercareWeeks = List.of(2, 6, 12).iterator();
    private @Nullable ProposalId id;

    ProposalPlay(ProposalService proposals, Clock clock, Spoken spoken, Cast cast) {
        this.proposals = proposals;
        this.clock = clock;
        this.spoken = spoken;
        this.cast = cast;
    }

    AccountDetails actorOf(ProposalVerb verb) {
        return switch (verb) {
            case ACCEPT, REFUSE, REVEAL -> cast.person();
            case SHOW_INTEREST, DECLINE, PLAN_INTERVIEW, START_TRIAL, PLACE, END -> cast.employer();
            default -> cast.coach();
        };
    }

    /// Does it, as whoever is signed in.
    void perform(ProposalVerb verb) {
        switch (verb) {
            case PREPARE ->
                id = proposals.prepare(cast.person().id(), cast.vacancy().id(), spoken.why());
            case PROPOSE ->
                id = proposals.propose(cast.person().id(), cast.vacancy().id(), spoken.why());
            default -> perform(verb, Objects.requireNonNull(id));
        }
    }

    private void perform(ProposalVerb verb, ProposalId proposal) {
        switch (verb) {
            case ACCEPT ->
                proposals.accept(proposal, spoken.acceptance(cast.person().language()));
            case REFUSE ->
                proposals.refuse(proposal, spoken.refusal(cast.person().language()));
            case SHOW_INTEREST -> proposals.showInterest(proposal, spoken.interest());
            case DECLINE -> proposals.decline(proposal, spoken.decline());
            case REVEAL -> proposals.reveal(proposal, today().plusDays(ProposalService.MAX_REVEAL_DAYS));
            case PLAN_INTERVIEW -> proposals.planInterview(proposal, interview());
            case START_TRIAL -> proposals.startTrial(proposal, trial());
            case PLACE -> proposals.place(proposal, placement());
            case END -> proposals.end(proposal, spoken.end());
            case WITHDRAW -> proposals.withdraw(proposal, spoken.withdrawal());
            case HOLD_AFTERCARE ->
                proposals.holdAftercare(proposal, aftercareWeeks.next(), spoken.outcome(), spoken.aftercareNote());
            case SETTLE -> proposals.settle(proposal, spoken.settled());
            case LEAVE -> proposals.leave(proposal, spoken.leaving());
            default -> throw new IllegalArgumentException("No story holds " + verb);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Interview interview() {
        var at = today().plusDays(spoken.days(2, 8)).atTime(MEETING_HOUR, 0).atZone(clock.getZone());
        return new Interview(at.toInstant(), cast.vacancy().organisation().name(), spoken.interviewNote());
    }

    private Trial trial() {
        LocalDate from = today().plusDays(spoken.days(1, 4));
        return new Trial(from, from.plusDays(TRIAL_DAYS));
    }

    private Placement placement() {
        ContractKind agreed = cast.vacancy().content().contract();
        return new Placement(agreed == null ? ContractKind.TEMPORARY : agreed, today().plusDays(spoken.days(2, 9)));
    }
}
