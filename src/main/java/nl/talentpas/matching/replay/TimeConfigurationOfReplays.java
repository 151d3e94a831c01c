package nl.talentpas.matching.replay;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;

/// The clock of a replay from the command line, without the application.
class TimeConfigurationOfReplays {

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }
}
