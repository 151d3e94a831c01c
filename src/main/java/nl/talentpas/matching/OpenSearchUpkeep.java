package nl.talentpas.matching;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import nl.talentpas.matching.opensearch.IndexUnavailable;
import nl.talentpas.matching.opensearch.OpenSearchSettings;
import nl.talentpas.matching.opensearch.PeopleStore;
import nl.talentpas.passport.PassportChanged;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Fills the cluster at the start, and catches up whenever it answers again. The application starts and runs
/// without the cluster; only whoever looks for people is told that it does not answer.
@Component
@ConditionalOnProperty(name = "talentpas.matching.index", havingValue = "opensearch")
class OpenSearchUpkeep {

    private static final Logger LOG = LoggerFactory.getLogger(OpenSearchUpkeep.class);
    private static final Duration UNDER_WAY = Duration.ofSeconds(10);

    /// How many changes are tried again at once: as many as are brought there before the next time.
    private static final int AT_ONCE = 2000;

    private final PeopleStore people;
    private final OpenSearchUpdates updates;
    private final OpenSearchSettings settings;
    private final IncompleteEventPublications publications;
    private final Clock clock;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private volatile boolean ready;
    private volatile boolean refillDue;
    private volatile @Nullable String problem;

    OpenSearchUpkeep(
            PeopleStore people,
            OpenSearchUpdates updates,
            OpenSearchSettings settings,
            IncompleteEventPublications publications,
            Clock clock) {
        this.people = people;
        this.updates = updates;
        this.settings = settings;
        this.publications = publications;
        this.clock = clock;
    }

    /// Why the cluster could not be kept up to date the last time; null when it could.
    @Nullable String problem() {
        return problem;
    }

    @EventListener
    void on(ApplicationReadyEvent started) {
        ready = true;
        if (settings.reindexAtStart()) {
            refill();
        } else {
            catchUpAside();
        }
    }

    /// Fills the cluster again, now or as soon as it answers.
    void refill() {
        refillDue = true;
        catchUpAside();
    }

    /// Nothing else that is scheduled waits for it.
    @Scheduled(fixedDelayString = "PT10S", initialDelayString = "PT10S")
    void catchUpAside() {
        Thread.ofVirtual().name("match-index-upkeep").start(this::catchUp);
    }

    /// Fills the cluster when that is due, then tries again what could not be brought there.
    void catchUp() {
        if (!ready || !oneAtATime.tryLock()) {
            return;
        }
        try {
            refillWhenDue();
            Instant before = clock.instant().minus(UNDER_WAY);
            var left = new AtomicInteger(AT_ONCE);
            publications.resubmitIncompletePublications(
                    publication -> waits(publication, before) && left.getAndDecrement() > 0);
            problem = null;
        } catch (IndexUnavailable e) {
            tell(e);
        } finally {
            oneAtATime.unlock();
        }
    }

    private void refillWhenDue() {
        if (people.isFilled() && !refillDue) {
            return;
        }
        refillDue = false;
        try {
            updates.refill();
        } catch (RuntimeException e) {
            refillDue = true;
            throw e;
        }
        LOG.info("The match index in OpenSearch is filled: {} people", people.size());
    }

    private static boolean waits(EventPublication publication, Instant before) {
        return publication.getEvent() instanceof PassportChanged
                && publication.getPublicationDate().isBefore(before);
    }

    private void tell(IndexUnavailable failure) {
        String why = String.valueOf(failure.getMessage());
        if (!why.equals(problem)) {
            LOG.error("{}. Nobody can be found for work until it does; it is tried again every ten seconds.", why);
        }
        problem = why;
    }
}
