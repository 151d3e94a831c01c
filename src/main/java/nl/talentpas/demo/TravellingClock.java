package nl.talentpas.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// The system clock, which only the generator can move, and only on its own thread while it plays what happened before.
@Component
@Profile("demo")
class TravellingClock extends Clock {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();

    private final Clock system;

    TravellingClock() {
        this(Clock.system(HERE));
    }

    private TravellingClock(Clock system) {
        this.system = system;
    }

    /// Does something at another moment, as far as this thread can tell.
    static void at(Instant moment, Runnable action) {
        ScopedValue.where(MOMENT, moment).run(action);
    }

    @Override
    public Instant instant() {
        return MOMENT.isBound() ? MOMENT.get() : system.instant();
    }

    @Override
    public ZoneId getZone() {
        return system.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new TravellingClock(system.withZone(zone));
    }
}
