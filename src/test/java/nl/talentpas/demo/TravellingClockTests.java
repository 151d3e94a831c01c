package nl.talentpas.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TravellingClockTests {

    private static final Instant THEN = Instant.parse("2026-01-01T10:00:00Z");

    private final TravellingClock clock = new TravellingClock();

    @Test
    void travelsWhileSomethingIsPlayedAndComesBack() {
        Instant before = Instant.now();
        TravellingClock.at(THEN, () -> assertThat(clock.instant()).isEqualTo(THEN));
        assertThat(clock.instant()).isAfterOrEqualTo(before);
    }

    @Test
    void travelsInEveryZone() {
        TravellingClock.at(
                THEN, () -> assertThat(clock.withZone(ZoneOffset.UTC).instant()).isEqualTo(THEN));
        assertThat(clock.withZone(ZoneOffset.UTC).getZone()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void otherThreadsStayInThePresent() throws InterruptedException {
        var seen = new java.util.concurrent.atomic.AtomicReference<Instant>();
        TravellingClock.at(THEN, () -> {
            try {
                Thread other = new Thread(() -> seen.set(clock.instant()));
                other.start();
                other.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(seen.get()).isAfter(THEN);
    }
}
