package nl.talentpas.skills.load;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;

/// The clock of what runs from the command line, without the application.
class TimeConfigurationOfCommands {

    @Bean
    Clock clock() {
        return Clock.system(ZoneId.systemDefault());
    }
}
