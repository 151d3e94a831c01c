package nl.talentpas.skills.load;

import nl.talentpas.skills.VocabularyChanged;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Packs the file of embedded H2 when the application stops after an import: one large transaction leaves it many times
/// as large as what is in it.
@Component
class PackingAtTheEnd implements SmartLifecycle {

    private final JdbcTemplate jdbc;
    private final Environment environment;
    private volatile boolean running;
    private volatile boolean imported;

    PackingAtTheEnd(JdbcTemplate jdbc, Environment environment) {
        this.jdbc = jdbc;
        this.environment = environment;
    }

    @EventListener
    void on(VocabularyChanged loaded) {
        imported = true;
    }

    /// Stops last, when nobody is served any more.
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        if (imported && H2File.isUsed(environment)) {
            H2File.pack(jdbc);
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
