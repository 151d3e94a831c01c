package nl.talentpas.coaching.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import nl.talentpas.coaching.proposal.course.ProposalActor;
import nl.talentpas.coaching.proposal.course.ProposalParty;
import org.junit.jupiter.api.Test;

class AnswerTimeTests {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);
    private final AnswerTime answers = new AnswerTime(Play.at(FRIDAY.plusDays(10)));

    @Test
    void withoutCandidatesThereIsNone() {
        assertThat(answers.average(List.of())).isEmpty();
        assertThat(answers.average(List.of(Play.fresh()))).isEmpty();
    }

    @Test
    void aWeekendIsNotHeldAgainstAnybody() {
        Proposal answered = offered();
        answered.showInterest(on(ProposalParty.EMPLOYER, FRIDAY.plusDays(3)), "");
        assertThat(answers.average(List.of(answered))).isEqualTo(OptionalInt.of(1));
    }

    @Test
    void itIsTheAverageOfYesNoAndSilence() {
        Proposal interested = offered();
        interested.showInterest(on(ProposalParty.EMPLOYER, FRIDAY), "");
        Proposal declined = offered();
        declined.decline(on(ProposalParty.EMPLOYER, FRIDAY.plusDays(5)), Play.BECAUSE);
        Proposal silent = offered();
        assertThat(answers.average(List.of(interested, declined, silent))).isEqualTo(OptionalInt.of((0 + 3 + 6) / 3));
    }

    @Test
    void whatWasWithdrawnBeforeAnAnswerSaysNothing() {
        Proposal withdrawn = offered();
        withdrawn.withdraw(on(ProposalParty.COACH, FRIDAY), Play.BECAUSE);
        assertThat(answers.average(List.of(withdrawn))).isEmpty();
    }

    private static Proposal offered() {
        Proposal proposal = Play.fresh();
        proposal.propose(on(ProposalParty.COACH, FRIDAY), "Past goed");
        proposal.accept(on(ProposalParty.RESIDENT, FRIDAY), "");
        return proposal;
    }

    private static ProposalActor on(ProposalParty party, LocalDate day) {
        return new ProposalActor(party, Play.at(day));
    }
}
