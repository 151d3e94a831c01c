package nl.talentpas.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import nl.talentpas.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@IntegrationTest
class DemoLoaderTests {

    @Autowired
    private ApplicationContext context;

    @Test
    void outsideProfileDemoNothingIsMadeUpAndTheClockStaysPut() {
        assertThat(context.getBeanNamesForType(DemoLoader.class)).isEmpty();
        assertThat(context.getBeanNamesForType(RegionBuilder.class)).isEmpty();
        assertThat(context.getBean(Clock.class)).isNotInstanceOf(TravellingClock.class);
    }
}
