package nl.talentpas.matching;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Throws match runs away when they were kept as long as the setting `talentpas.matching.keep-runs-months` says.
@Component
class MatchRunRetention {

    private static final Logger LOG = LoggerFactory.getLogger(MatchRunRetention.class);

    private final MatchRuns runs;
    private final Clock clock;
    private final int months;

    MatchRunRetention(MatchRuns runs, Clock clock, @Value("${" + MatchingSettings.KEEP_RUNS + "}") int months) {
        this.runs = runs;
        this.clock = clock;
        this.months = months;
    }

    /// Twice a day, and soon after the start, for who does not let it run at night.
    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT12H")
    void throwAwayTheOld() {
        int gone = runs.throwAwayBefore(OffsetDateTime.now(clock).minusMonths(months));
        if (gone > 0) {
            LOG.info("{} match runs were older than {} months and are thrown away", gone, months);
        }
    }
}
