package nl.talentpas.demo;

import java.util.Arrays;
import java.util.Comparator;
import nl.talentpas.demo.region.Size;
import nl.talentpas.identity.AccountService;
import nl.talentpas.identity.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Fills an empty database with a made-up region, in profile demo and nowhere else. Before the web server opens: the
/// first visitor finds everybody in.
@Component
@Profile("demo")
class DemoLoader implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);

    private final AccountService accounts;
    private final RegionBuilder builder;
    private boolean running;

    DemoLoader(AccountService accounts, RegionBuilder builder) {
        this.accounts = accounts;
        this.builder = builder;
    }

    @Override
    public void start() {
        running = true;
        if (isEmpty()) {
            LOG.info("The first start makes up a region to try Talentpas with; this takes some seconds");
            builder.build(Size.FULL);
            LOG.info("The region is ready");
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
    }

    /// Asks for administrators first: when there is one, nothing else is read.
    private boolean isEmpty() {
        return Arrays.stream(Role.values())
                .sorted(Comparator.reverseOrder())
                .allMatch(role -> accounts.withRole(role).isEmpty());
    }
}
