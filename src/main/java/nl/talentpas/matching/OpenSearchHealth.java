package nl.talentpas.matching;

import nl.talentpas.matching.opensearch.IndexUnavailable;
import nl.talentpas.matching.opensearch.PeopleStore;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Tells whether the cluster answers, and how far it lags behind the database: how many changes wait, and since
/// when.
@Component("matchIndex")
@ConditionalOnProperty(name = "talentpas.matching.index", havingValue = "opensearch")
class OpenSearchHealth implements HealthIndicator {

    private final PeopleStore people;
    private final OpenSearchLag lag;

    OpenSearchHealth(PeopleStore people, OpenSearchLag lag) {
        this.people = people;
        this.lag = lag;
    }

    @Override
    public Health health() {
        OpenSearchLag.Waiting waiting = lag.now();
        Health.Builder health =
                new Health.Builder().withDetail("engine", "opensearch").withDetail("changesWaiting", waiting.changes());
        if (waiting.since() != null) {
            health.withDetail("oldestSince", waiting.since().toInstant());
        }
        try {
            return people.isFilled()
                    ? health.up().withDetail("people", people.size()).build()
                    : health.outOfService()
                            .withDetail("reason", "The index is being filled")
                            .build();
        } catch (IndexUnavailable e) {
            return health.down()
                    .withDetail("reason", String.valueOf(e.getMessage()))
                    .build();
        }
    }
}
