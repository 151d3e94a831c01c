package nl.talentpas.coaching.proposal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
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

    private final ProposalRepository proposals;
    private final ProposalMessenger messenger;
    private final TransactionOperations transactions;
    private final Clock clock;

    ProposalReminders(
            ProposalRepository proposals,
            ProposalMessenger messenger,
            TransactionOperations transactions,
            Clock clock) {
        this.proposals = proposals;
        this.messenger = messenger;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Every working day in the morning; each proposal in a transaction of its own, so that one cannot hold up the
    /// rest.
    @Scheduled(cron = "0 30 8 * * MON-FRI", zone = "Europe/Amsterdam")
    void remindTheSilent() {
        proposals
                .findIdsIn(ProposalState.OFFERED)
                .forEach(id -> transactions.executeWithoutResult(transaction -> remind(id)));
    }

    private void remind(UUID id) {
        proposals
                .findById(id)
                .filter(proposal -> proposal.state() == ProposalState.OFFERED)
                .ifPresent(this::remind);
    }

    private void remind(Proposal proposal) {
        LocalDate offered = LocalDate.ofInstant(proposal.progress().since(), clock.getZone());
        int silent = WorkingDays.between(offered, LocalDate.now(clock));
        int due = silent >= SECOND ? 2 : silent >= FIRST ? 1 : 0;
        if (due > proposal.reminders()) {
            proposal.remindedTimes(due);
            messenger.send(proposal, ProposalParty.EMPLOYER, "proposal-reminder-employer");
            if (due == 2) {
                messenger.send(proposal, ProposalParty.COACH, "proposal-silence-coach");
            }
        }
    }
}
