package nl.talentpas.matching;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.talentpas.identity.AccountId;
import nl.talentpas.vacancy.VacancyId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Brings into this instance's index what other instances changed.
///
/// A change becomes visible when its transaction commits: later than one with a higher number, and long after the time
/// it carries, which is when that transaction began. So each look goes back [#OVERLAP] before the last one and leaves
/// out what it did already. A transaction may take that long before its changes are missed; they take milliseconds.
@Component
class MatchChangeWatch {

    static final Duration OVERLAP = Duration.ofMinutes(5);

    private static final Logger LOG = LoggerFactory.getLogger(MatchChangeWatch.class);

    private final MatchChanges changes;
    private final IndexKeeper keeper;
    private final Set<Long> applied = new HashSet<>();
    private @Nullable OffsetDateTime lookedAt;
    private boolean troubled;

    MatchChangeWatch(MatchChanges changes, IndexKeeper keeper) {
        this.changes = changes;
        this.keeper = keeper;
    }

    @Scheduled(
            initialDelayString = "${talentpas.matching.look-every}",
            fixedDelayString = "${talentpas.matching.look-every}")
    synchronized void look() {
        try {
            catchUp();
            troubled = false;
        } catch (DataAccessException | TransactionException e) {
            if (!troubled) {
                LOG.warn("What other instances changed cannot be told now, and is tried again: {}", e.getMessage());
            }
            troubled = true;
        }
    }

    private void catchUp() {
        OffsetDateTime now = changes.now();
        OffsetDateTime last = lookedAt == null ? now : lookedAt;
        if (last.isBefore(now.minus(MatchChanges.KEPT).plus(OVERLAP))) {
            LOG.warn("No look at what others changed since {}: the match index is built anew", last);
            keeper.rebuild();
        }
        apply(changes.ofOthersSince(last.minus(OVERLAP)));
        lookedAt = now;
    }

    /// What is not visible in this look will not be in a later one, unless it is new.
    private void apply(List<MatchChange> visible) {
        applied.retainAll(visible.stream().map(MatchChange::id).collect(Collectors.toSet()));
        var upToDate = new HashSet<UUID>();
        for (MatchChange change : visible) {
            if (!applied.contains(change.id())) {
                if (upToDate.add(change.subject())) {
                    apply(change);
                }
                applied.add(change.id());
            }
        }
    }

    /// One that fails for another reason than the database must not hold up the others.
    private void apply(MatchChange change) {
        try {
            switch (change.kind()) {
                case PASSPORT -> keeper.passportChanged(new AccountId(change.subject()));
                case VACANCY -> keeper.vacancyChanged(new VacancyId(change.subject()));
            }
        } catch (DataAccessException | TransactionException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("A change by another instance could not be brought into the match index: {}", change, e);
        }
    }
}
