package nl.talentpas.coaching.proposal;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.time.Clock;
import java.time.LocalDate;
import nl.talentpas.IntegrationTest;
import nl.talentpas.coaching.proposal.course.ProposalActor;
import nl.talentpas.coaching.proposal.course.ProposalParty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionOperations;

/// A silent employer, watched by a clock that the test moves.
@IntegrationTest
class ProposalRemindersTests {

    private static final String REMINDER = "proposal-reminder-employer";
    private static final String SILENCE = "proposal-silence-coach";
    private static final LocalDate THURSDAY = LocalDate.of(2026, 3, 5);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ProposalRepository proposals;

    @Autowired
    private TransactionOperations transactions;

    private final ProposalMessenger messenger = mock(ProposalMessenger.class);
    private Proposal offered = Play.fresh();

    @BeforeEach
    void offerOnThursday() {
        Chain chain = Chain.in(context);
        var subject = new ProposalSubject(chain.resident, chain.vacancy.id(), chain.organisation.id(), chain.coach);
        offered = new Proposal(subject, Play.at(THURSDAY).toInstant());
        offered.propose(by(ProposalParty.COACH), "Past goed");
        offered.accept(by(ProposalParty.RESIDENT), "");
        proposals.save(offered);
    }

    @Test
    void theFirstReminderComesAfterThreeWorkingDaysAndNoSooner() {
        runOn(THURSDAY.plusDays(4));
        verify(messenger, never()).send(offered(), any(), any());
        runOn(THURSDAY.plusDays(5));
        verify(messenger).send(offered(), eq(ProposalParty.EMPLOYER), eq(REMINDER));
        verify(messenger, never()).send(offered(), eq(ProposalParty.COACH), any());
    }

    @Test
    void runAgainItRemindsNobodyTwice() {
        runOn(THURSDAY.plusDays(5));
        clearInvocations(messenger);
        runOn(THURSDAY.plusDays(5));
        runOn(THURSDAY.plusDays(6));
        verify(messenger, never()).send(offered(), any(), any());
    }

    @Test
    void afterFiveWorkingDaysTheEmployerIsRemindedAgainAndTheCoachIsTold() {
        runOn(THURSDAY.plusDays(5));
        clearInvocations(messenger);
        runOn(THURSDAY.plusDays(7));
        runOn(THURSDAY.plusDays(30));
        verify(messenger, times(1)).send(offered(), eq(ProposalParty.EMPLOYER), eq(REMINDER));
        verify(messenger, times(1)).send(offered(), eq(ProposalParty.COACH), eq(SILENCE));
    }

    @Test
    void aJobThatDidNotRunForAWeekSendsOneReminderNotTwo() {
        runOn(THURSDAY.plusDays(14));
        verify(messenger, times(1)).send(offered(), eq(ProposalParty.EMPLOYER), eq(REMINDER));
        verify(messenger, times(1)).send(offered(), eq(ProposalParty.COACH), eq(SILENCE));
    }

    @Test
    void anEmployerWhoAnsweredIsLeftInPeace() {
        transactions.executeWithoutResult(transaction -> {
            Proposal stored = proposals.findById(offered.id().id()).orElseThrow();
            stored.showInterest(by(ProposalParty.EMPLOYER), "");
            proposals.save(stored);
        });
        runOn(THURSDAY.plusDays(14));
        verify(messenger, never()).send(offered(), any(), any());
    }

    private void runOn(LocalDate day) {
        Clock clock = Clock.fixed(Play.at(day).toInstant(), Play.ZONE);
        new ProposalReminders(proposals, messenger, transactions, clock).remindTheSilent();
    }

    private Proposal offered() {
        return argThat(proposal -> proposal != null && proposal.id().equals(offered.id()));
    }

    private static ProposalActor by(ProposalParty party) {
        return new ProposalActor(party, Play.at(THURSDAY));
    }
}
