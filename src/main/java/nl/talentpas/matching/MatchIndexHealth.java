package nl.talentpas.matching;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Tells who runs the application whether people can be ranked already: not before the index was built.
@Component("matchIndex")
@ConditionalOnProperty(name = "talentpas.matching.index", havingValue = "memory", matchIfMissing = true)
class MatchIndexHealth implements HealthIndicator {

    private final IndexKeeper keeper;

    MatchIndexHealth(IndexKeeper keeper) {
        this.keeper = keeper;
    }

    @Override
    public Health health() {
        if (!keeper.isReady()) {
            return Health.outOfService().withDetail("state", "building").build();
        }
        return Health.up()
                .withDetail("people", keeper.index().people())
                .withDetail("demands", keeper.index().demands())
                .build();
    }
}
