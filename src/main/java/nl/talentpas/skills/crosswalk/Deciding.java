package nl.talentpas.skills.crosswalk;

import java.util.Optional;
import java.util.UUID;
import nl.talentpas.identity.AuditAction;
import nl.talentpas.identity.AuditLog;
import nl.talentpas.identity.CurrentUser;
import nl.talentpas.skills.MeaningsChanged;
import nl.talentpas.skills.crosswalk.Proposal.Ends;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Moves a pair from one state to another, writes that down, and tells who counts with it.
@Component
class Deciding {

    private final PairStore pairs;
    private final CurrentUser currentUser;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Deciding(
            PairStore pairs,
            CurrentUser currentUser,
            AuditLog audit,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.pairs = pairs;
        this.currentUser = currentUser;
        this.audit = audit;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// Does nothing unless the pair is in the state before.
    void move(PairId pair, PairState before, PairState after) {
        UUID by = after == PairState.PROPOSED ? null : currentUser.id().id();
        Optional<Ends> moved = transaction.execute(status -> {
            Optional<Ends> ends = pairs.find(pair)
                    .filter(known -> pairs.decide(pair, before, after, by))
                    .map(known -> known.proposal().ends());
            ends.ifPresent(known -> audit.record(action(after), pair, known.one() + " = " + known.other()));
            return ends;
        });
        if (before == PairState.ACCEPTED || after == PairState.ACCEPTED) {
            moved.ifPresent(ends -> events.publishEvent(new MeaningsChanged()));
        }
    }

    private static AuditAction action(PairState after) {
        return switch (after) {
            case ACCEPTED -> AuditAction.MEANING_ACCEPTED;
            case REJECTED -> AuditAction.MEANING_REJECTED;
            case PROPOSED -> AuditAction.MEANING_UNDECIDED;
        };
    }
}
