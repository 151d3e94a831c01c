package nl.talentpas.skills.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.talentpas.skills.VocabularyChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Loads a vocabulary in ESCO's CSV columns: all of it in one transaction, so that a broken load leaves the old one.
@Service
public class VocabularyImport {

    private static final Logger LOG = LoggerFactory.getLogger(VocabularyImport.class);

    /// Raised when the same files would be stored differently, so that every database reads them anew.
    private static final String FORMAT = "2";

    /// How H2 and PostgreSQL say that somebody else holds a row.
    private static final Set<String> LOCKED = Set.of("HYT00", "55P03");

    private final NamedParameterJdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final LoadLog log;

    VocabularyImport(
            NamedParameterJdbcTemplate jdbc,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            LoadLog log) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.events = events;
        this.log = log;
    }

    /// Loads the files unless exactly these were the last ones loaded for the scheme.
    public Optional<LoadReport> loadIfNew(String scheme, VocabularyFiles files) {
        String hash = hash(files);
        return transaction.execute(
                status -> hash.equals(log.lock(scheme)) ? Optional.empty() : Optional.of(loadAll(scheme, hash, files)));
    }

    /// Loads the files as all there is, whatever was loaded before.
    public LoadReport load(String scheme, VocabularyFiles files) {
        String hash = hash(files);
        LoadReport report = transaction.execute(status -> {
            log.lock(scheme);
            return loadAll(scheme, hash, files);
        });
        events.publishEvent(new VocabularyChanged(scheme));
        return report;
    }

    /// Adds what the files say to what is there; a newer edition of a file replaces an older one.
    ///
    /// @throws ImportRefused before anything is touched, also when another import of the scheme is under way
    public LoadReport add(String scheme, VocabularyFiles files, ImportListener listener) {
        return add(scheme, new FileCheck(files, listener).plan(), listener);
    }

    /// The same for files that were read through.
    LoadReport add(String scheme, LoadPlan given, ImportListener listener) {
        LoadPlan plan = given.inReadingOrder();
        if (plan.files().stream().allMatch(file -> file.content() instanceof Content.Ignored)) {
            throw new ImportRefused(ImportRefusal.NOTHING_KNOWN, "", "");
        }
        LoadReport report = transaction.execute(status -> store(scheme, plan, listener));
        if (report.changed() > 0) {
            listener.on(new ImportProgress(ImportStep.COMPUTING, "", 0, 0, report.files()));
            tellEverybody(scheme);
        }
        return report;
    }

    /// What was stored is stored, also when somebody who hears of it stumbles.
    private void tellEverybody(String scheme) {
        try {
            events.publishEvent(new VocabularyChanged(scheme));
        } catch (RuntimeException e) {
            LOG.error("The vocabulary was imported, but not everything was renewed: start again", e);
        }
    }

    private LoadReport store(String scheme, LoadPlan plan, ImportListener listener) {
        String before = lockNow(scheme);
        LoadReport report = new Load(scheme, plan, false, listener, jdbc).run();
        boolean same = report.changed() == 0 && !before.isEmpty();
        log.recordTotals(scheme, same ? before : combined(before, plan), report);
        return report;
    }

    private String lockNow(String scheme) {
        try {
            return log.lockNow(scheme);
        } catch (DataAccessException e) {
            if (isHeldByOthers(e)) {
                throw new ImportRefused(ImportRefusal.BUSY, "", "");
            }
            throw e;
        }
    }

    private static boolean isHeldByOthers(Throwable problem) {
        return Stream.iterate(problem, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException sql && LOCKED.contains(sql.getSQLState()));
    }

    private LoadReport loadAll(String scheme, String hash, VocabularyFiles files) {
        LoadPlan plan = new FileCheck(files, ImportListener.NOBODY).plan();
        LoadReport report = new Load(scheme, plan, true, ImportListener.NOBODY, jdbc).run();
        log.record(scheme, hash, report);
        return report;
    }

    private static String combined(String before, LoadPlan plan) {
        return HexFormat.of()
                .formatHex(Hashes.sha256().digest((before + plan.hash()).getBytes(StandardCharsets.UTF_8)));
    }

    private static String hash(VocabularyFiles files) {
        MessageDigest digest = Hashes.sha256();
        digest.update(FORMAT.getBytes(StandardCharsets.UTF_8));
        for (String name : files.names()) {
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            try (InputStream in = new DigestInputStream(files.open(name), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            } catch (IOException e) {
                throw new UncheckedIOException("The vocabulary's files cannot be read", e);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
