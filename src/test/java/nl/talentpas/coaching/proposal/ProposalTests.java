package nl.talentpas.coaching.proposal;

import static nl.talentpas.coaching.proposal.course.ProposalParty.COACH;
import static nl.talentpas.coaching.proposal.course.ProposalParty.EMPLOYER;
import static nl.talentpas.coaching.proposal.course.ProposalParty.RESIDENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import nl.talentpas.coaching.proposal.course.Aftercare;
import nl.talentpas.coaching.proposal.course.IllegalProposalMove;
import nl.talentpas.coaching.proposal.course.IllegalProposalMove.Why;
import nl.talentpas.coaching.proposal.course.Interview;
import nl.talentpas.coaching.proposal.course.NextStep;
import nl.talentpas.coaching.proposal.course.Placement;
import nl.talentpas.coaching.proposal.course.ProposalActor;
import nl.talentpas.coaching.proposal.course.ProposalCause;
import nl.talentpas.coaching.proposal.course.ProposalParty;
import nl.talentpas.coaching.proposal.course.ProposalReason;
import nl.talentpas.coaching.proposal.course.ProposalState;
import nl.talentpas.coaching.proposal.course.ProposalStep;
import nl.talentpas.coaching.proposal.course.ProposalVerb;
import nl.talentpas.coaching.proposal.course.Trial;
import nl.talentpas.terms.ContractKind;
import org.junit.jupiter.api.Test;

class ProposalTests {

    private final Proposal proposal = Play.fresh();
    private ZonedDateTime now = Play.MONDAY;

    @Test
    void everyStepHoldsTimePartyAndWords() {
        proposal.propose(by(COACH), "  Je kunt goed plannen  ");
        later(1);
        proposal.accept(by(RESIDENT), "");
        assertThat(proposal.progress().steps())
                .containsExactly(
                        new ProposalStep(
                                Play.MONDAY.toInstant(),
                                COACH,
                                ProposalVerb.PROPOSE,
                                ProposalState.ASKED,
                                ProposalReason.of("Je kunt goed plannen")),
                        new ProposalStep(
                                now.toInstant(),
                                RESIDENT,
                                ProposalVerb.ACCEPT,
                                ProposalState.OFFERED,
                                ProposalReason.NONE));
        assertThat(proposal.progress().since()).isEqualTo(now.toInstant());
    }

    @Test
    void theSecondKeyFallsDueAtTheEndOfItsLastDay() {
        untilInterested();
        proposal.reveal(by(RESIDENT), today().plusDays(30));
        assertThat(proposal.isDisclosedOn(today().plusDays(30))).isTrue();
        assertThat(proposal.isDisclosedOn(today().plusDays(31))).isFalse();
    }

    @Test
    void theSecondKeyLastsNinetyDaysAtMost() {
        untilInterested();
        assertThatIllegalArgumentException().isThrownBy(() -> proposal.reveal(by(RESIDENT), today().plusDays(91)));
        assertThatIllegalArgumentException().isThrownBy(() -> proposal.reveal(by(RESIDENT), today().minusDays(1)));
        proposal.reveal(by(RESIDENT), today().plusDays(90));
        assertThat(proposal.state()).isEqualTo(ProposalState.INTRODUCED);
    }

    @Test
    void theResidentTakesTheSecondKeyBackAndGivesItAgain() {
        untilIntroduced();
        proposal.hide(by(RESIDENT));
        assertThat(proposal.isDisclosedOn(today())).isFalse();
        proposal.showLonger(by(RESIDENT), today().plusDays(7));
        assertThat(proposal.isDisclosedOn(today().plusDays(7))).isTrue();
    }

    @Test
    void anEndedProposalDisclosesNothing() {
        untilIntroduced();
        proposal.end(by(EMPLOYER), ProposalReason.of(ProposalCause.NO_CLICK));
        assertThat(proposal.isDisclosedOn(today())).isFalse();
    }

    @Test
    void anInterviewCanBeMoved() {
        untilIntroduced();
        proposal.planInterview(by(EMPLOYER), Play.interview(now.plusDays(1).toInstant()));
        Interview moved = Play.interview(now.plusDays(4).toInstant());
        proposal.moveInterview(by(COACH), moved);
        assertThat(proposal.agreements().interview()).isEqualTo(moved);
        assertThat(proposal.state()).isEqualTo(ProposalState.INTERVIEW);
    }

    @Test
    void afterCareFollowsTwoSixAndTwelveWeeksAfterTheFirstDay() {
        LocalDate firstDay = today().plusWeeks(3);
        untilPlaced(firstDay);
        assertThat(proposal.aftercare())
                .extracting(Aftercare::dueOn)
                .containsExactly(firstDay.plusWeeks(2), firstDay.plusWeeks(6), firstDay.plusWeeks(12));
    }

    @Test
    void afterCareOfSomebodyWhoStartedEarlierCountsFromToday() {
        untilPlaced(today().minusWeeks(20));
        assertThat(proposal.aftercare().getFirst().dueOn()).isEqualTo(today().plusWeeks(2));
    }

    @Test
    void somebodyIsSettledOnlyAfterAllAfterCare() {
        untilPlaced(today());
        assertThat(proposal.openTo(COACH)).doesNotContain(ProposalVerb.SETTLE);
        assertThatExceptionOfType(IllegalProposalMove.class)
                .isThrownBy(() -> proposal.settle(by(COACH), ""))
                .returns(Why.TOO_EARLY, IllegalProposalMove::why);
        List.of(2, 6, 12)
                .forEach(weeks -> proposal.holdAftercare(by(COACH), weeks, Aftercare.Outcome.GOES_WELL, "Gaat goed"));
        proposal.settle(by(COACH), "");
        assertThat(proposal.state()).isEqualTo(ProposalState.ENDED);
    }

    @Test
    void theLastWordOnAfterCareCounts() {
        untilPlaced(today());
        proposal.holdAftercare(by(COACH), 2, Aftercare.Outcome.NOT_REACHED, "");
        proposal.holdAftercare(by(COACH), 2, Aftercare.Outcome.GOES_WELL, "Toch gesproken");
        assertThat(proposal.aftercare().getFirst().outcome()).isEqualTo(Aftercare.Outcome.GOES_WELL);
        assertThatExceptionOfType(IllegalProposalMove.class)
                .isThrownBy(() -> proposal.holdAftercare(by(COACH), 3, Aftercare.Outcome.GOES_WELL, ""));
    }

    @Test
    void everyEndOffersTheResidentANextStep() {
        assertThat(after(ProposalVerb.DECLINE, ProposalReason.of(ProposalCause.SKILL_MISSING)))
                .isEqualTo(NextStep.LEARN_WHAT_IS_MISSING);
        assertThat(after(ProposalVerb.DECLINE, ProposalReason.of("Vol"))).isEqualTo(NextStep.SEE_OTHER_WORK);
        assertThat(after(ProposalVerb.CLOSE_VACANCY, ProposalReason.NONE)).isEqualTo(NextStep.SEE_OTHER_WORK);
        assertThat(after(ProposalVerb.END, ProposalReason.NONE)).isEqualTo(NextStep.TALK_TO_COACH);
        assertThat(after(ProposalVerb.SETTLE, ProposalReason.NONE)).isEqualTo(NextStep.KEEP_PASSPORT);
    }

    @Test
    void aReasonHasAMaximumLength() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProposalReason.of("x".repeat(ProposalReason.MAX_WORDS + 1)));
    }

    @Test
    void aTrialCannotEndBeforeItStarts() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Trial(today(), today().minusDays(1)));
    }

    private static NextStep after(ProposalVerb verb, ProposalReason reason) {
        return NextStep.after(new ProposalStep(Play.MONDAY.toInstant(), EMPLOYER, verb, ProposalState.ENDED, reason));
    }

    private void untilInterested() {
        proposal.propose(by(COACH), "Past bij je");
        proposal.accept(by(RESIDENT), "");
        proposal.showInterest(by(EMPLOYER), "");
    }

    private void untilIntroduced() {
        untilInterested();
        proposal.reveal(by(RESIDENT), today().plusDays(30));
    }

    private void untilPlaced(LocalDate firstDay) {
        untilIntroduced();
        proposal.planInterview(by(EMPLOYER), Play.interview(now.plusDays(1).toInstant()));
        proposal.place(by(EMPLOYER), new Placement(ContractKind.TEMPORARY, firstDay));
    }

    private ProposalActor by(ProposalParty party) {
        return new ProposalActor(party, now);
    }

    private LocalDate today() {
        return now.toLocalDate();
    }

    private void later(int days) {
        now = now.plusDays(days);
    }
}
