package nl.talentpas.coaching.proposal.notice;

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
import java.time.ZoneId;
import java.time.ZonedDateTime;
import nl.talentpas.IntegrationTest;
import nl.talentpas.coaching.proposal.ChainTests;
import nl.talentpas.coaching.proposal.ProposalCatalogue;
import nl.talentpas.coaching.proposal.ProposalId;
import nl.talentpas.coaching.proposal.ProposalStanding;
import nl.talentpas.coaching.proposal.course.ProposalParty;
import nl.talentpas.identity.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/// A silent employer, watched by a clock that the test moves.
@IntegrationTest
class ProposalRemindersTests extends ChainTests {

    private static final String REMINDER = "proposal-reminder-employer";
    private static final String SILENCE = "proposal-silence-coach";
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate THURSDAY = LocalDate.of(2026, 3, 5);

    @Autowired
    private ProposalCatalogue catalogue;

    @Autowired
    private TransactionOperations transactions;

    private final ProposalMessenger messenger = mock(ProposalMessenger.class);
    private ProposalId offered;

    @BeforeEach
    void offerOnThursday() {
        offered = chain.offeredAt(context, morning(THURSDAY));
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
        chain.asEmployer();
        proposals.showInterest(offered, "");
        SignIn.nobody();
        runOn(THURSDAY.plusDays(14));
        verify(messenger, never()).send(offered(), any(), any());
    }

    private void runOn(LocalDate day) {
        Clock clock = Clock.fixed(morning(day).toInstant(), ZONE);
        new ProposalReminders(catalogue, messenger, transactions, clock).remindTheSilent();
    }

    private ProposalStanding offered() {
        return argThat(proposal -> proposal != null && proposal.id().equals(offered));
    }

    private static ZonedDateTime morning(LocalDate day) {
        return day.atTime(10, 0).atZone(ZONE);
    }
}
