package nl.talentpas;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Says as the last line of a start where Talentpas can be opened.
@Component
class ReadyNote {

    private static final Logger LOG = LoggerFactory.getLogger(ReadyNote.class);

    private final Environment environment;

    ReadyNote(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        LOG.info("Talentpas is ready: http://localhost:{}", environment.getProperty("local.server.port", "8080"));
    }
}
