package nl.talentpas.skills;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.talentpas.identity.AuditAction;
import nl.talentpas.identity.AuditLog;
import nl.talentpas.skills.load.GivenImport;
import nl.talentpas.skills.load.ImportProgress;
import nl.talentpas.skills.load.ImportRefusal;
import nl.talentpas.skills.load.ImportRefused;
import nl.talentpas.skills.load.ImportRun;
import nl.talentpas.skills.load.ImportStep;
import nl.talentpas.skills.load.ImportStopped;
import nl.talentpas.skills.load.Inbox;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Service;

/// Imports ESCO or CompetentNL in the background for an administrator, one import at a time; goes on when nobody looks.
@Service
@PreAuthorize("hasRole('ADMIN')")
public class VocabularyImports {

    private static final long TELL_EVERY_MILLIS = 250;

    private final GivenImport imports;
    private final AuditLog audit;
    private final Clock clock;
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
    private @Nullable Running running;

    VocabularyImports(GivenImport imports, AuditLog audit, Clock clock) {
        this.imports = imports;
        this.audit = audit;
        this.clock = clock;
    }

    /// Starts importing what is in the inbox and empties it afterwards.
    ///
    /// @throws ImportRefused when another import is under way
    public synchronized void start(Inbox inbox) {
        if (running != null) {
            throw new ImportRefused(ImportRefusal.BUSY, "", "");
        }
        var task = new Running(inbox);
        running = task;
        Thread.ofVirtual().name("vocabulary-import").start(new DelegatingSecurityContextRunnable(task));
    }

    /// How far the import is that runs now.
    public synchronized Optional<ImportProgress> now() {
        return Optional.ofNullable(running).map(task -> task.progress);
    }

    /// Stops the import that runs now, if it has not stored everything yet.
    public synchronized void stop() {
        if (running != null) {
            running.stopping = true;
        }
    }

    /// Calls back, from another thread, a few times a second while an import runs and once when it has ended.
    ///
    /// @return ends the calls
    public Runnable watch(Runnable watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    private synchronized void ended() {
        running = null;
    }

    /// One import and how far it is.
    private final class Running implements Runnable {

        private final Inbox inbox;
        private volatile ImportProgress progress = new ImportProgress(ImportStep.CHECKING, "", 0, 0, List.of());
        private volatile boolean stopping;
        private long told;

        Running(Inbox inbox) {
            this.inbox = inbox;
        }

        @Override
        public void run() {
            try (inbox) {
                ImportRun run = imports.run(inbox.files(), this::hear);
                audit.record(
                        AuditAction.VOCABULARY_IMPORTED,
                        run.scheme(),
                        run.outcome() + ", " + run.counts().changed() + " rows");
            } finally {
                ended();
                watchers.forEach(Runnable::run);
            }
        }

        private void hear(ImportProgress now) {
            progress = now;
            if (stopping && now.step() != ImportStep.COMPUTING) {
                throw new ImportStopped();
            }
            if (clock.millis() - told >= TELL_EVERY_MILLIS) {
                told = clock.millis();
                watchers.forEach(Runnable::run);
            }
        }
    }
}
