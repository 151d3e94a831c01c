package nl.talentpas.coaching.proposal.notice;

import java.time.Clock;
import java.time.LocalDate;
import nl.talentpas.coaching.proposal.ProposalCatalogue;
import nl.talentpas.coaching.proposal.ProposalId;
import nl.talentpas.coaching.proposal.ProposalStanding;
import nl.talentpas.coaching.proposal.course.ProposalParty;
import nl.talentpas.coaching.proposal.course.ProposalState;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Reminds an employer who does not answer, twice, and then tells the coach. Run again, it tells nobody anything twice.
@Component
class ProposalReminders {

    private static final int FIRST = 3;
    private static final int SECOND = 5;

    private final ProposalCatalogue proposals;
    private final ProposalMessenger messenger;
    private final TransactionOperations transactions;
    private final Clock clock;

    ProposalReminders(
            ProposalCatalogue proposals, ProposalMessenger messenger, TransactionOperations transactions, Clock clock) {
        this.proposals = proposals;
        this.messenger = messenger;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Every working day in the morning; each proposal in a transaction of its own, so that one cannot hold up the
    /// rest.
    @Scheduled(cron = "0 30 8 * * MON-FRI", zone = "Europe/Amsterdam")
    void remindTheSilent() {
        proposals.offered().forEach(id -> transactions.executeWithoutResult(transaction -> remind(id)));
    }

    private void remind(ProposalId id) {
        proposals
                .find(id)
                .filter(proposal -> proposal.state() == ProposalState.OFFERED)
                .ifPresent(this::remind);
    }

    private void remind(ProposalStanding proposal) {
        LocalDate offered = LocalDate.ofInstant(proposal.since(), clock.getZone());
        int silent = WorkingDays.between(offered, LocalDate.now(clock));
        int due = silent >= SECOND ? 2 : silent >= FIRST ? 1 : 0;
        if (due > proposal.reminders()) {
            proposals.remindedTimes(proposal.id(), due);
            messenger.send(proposal, ProposalParty.EMPLOYER, "proposal-reminder-employer");
            if (due == 2) {
                messenger.send(proposal, ProposalParty.COACH, "proposal-silence-coach");
            }
        }
    }
}
