package nl.talentpas.skills.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.talentpas.skills.VocabularyChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Loads a vocabulary in ESCO's CSV columns: all of it in one transaction, so that a broken load leaves the old one.
@Service
public class VocabularyImport {

    /// Raised when the same files would be stored differently, so that every database reads them anew.
    private static final String FORMAT = "1";

    private static final String LOCK = "select content_hash from vocabulary_load where scheme = :scheme for update";
    private static final String OPEN = """
            insert into vocabulary_load (scheme, content_hash, concepts, relations, changed, loaded_at)
            values (:scheme, '', 0, 0, 0, :now)""";
    private static final String CLOSE = """
            update vocabulary_load set content_hash = :hash, concepts = :concepts, relations = :relations,
            changed = :changed, loaded_at = :now where scheme = :scheme""";
    private static final String FORGET_PROBLEMS = "delete from vocabulary_problem where scheme = :scheme";
    private static final String ADD_PROBLEM = """
            insert into vocabulary_problem (scheme, place_in_list, file_name, line_number, message)
            values (:scheme, :place, :file, :line, :message)""";
    private static final int MAX_MESSAGE = 500;

    private final NamedParameterJdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VocabularyImport(
            NamedParameterJdbcTemplate jdbc,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /// Loads the files unless exactly these were the last ones loaded for the scheme.
    public Optional<LoadReport> loadIfNew(String scheme, VocabularyFiles files) {
        String hash = hash(files);
        return transaction.execute(
                status -> hash.equals(lastHash(scheme)) ? Optional.empty() : Optional.of(load(scheme, hash, files)));
    }

    /// Loads the files, whatever was loaded before.
    public LoadReport load(String scheme, VocabularyFiles files) {
        String hash = hash(files);
        LoadReport report = transaction.execute(status -> {
            lastHash(scheme);
            return load(scheme, hash, files);
        });
        events.publishEvent(new VocabularyChanged(scheme));
        return report;
    }

    private LoadReport load(String scheme, String hash, VocabularyFiles files) {
        var problems = new Problems();
        var concepts = new ConceptWriter(scheme, jdbc, problems);
        readConcepts(files, concepts);
        concepts.retireOthers();
        var relations = new RelationWriter(scheme, jdbc, problems);
        readRelations(files, relations);
        relations.write();
        var report = new LoadReport(
                concepts.concepts(), relations.relations(), concepts.changed() + relations.changed(), problems.list());
        record(scheme, hash, report);
        return report;
    }

    private static void readConcepts(VocabularyFiles files, ConceptWriter writer) {
        for (String name : files.names()) {
            ConceptFile.named(name).ifPresent(file -> read(files, name, rows -> writer.write(file, rows)));
        }
    }

    private static void readRelations(VocabularyFiles files, RelationWriter writer) {
        for (String name : files.names()) {
            RelationFile.named(name).ifPresent(file -> read(files, name, rows -> writer.read(file, rows)));
        }
    }

    private static void read(VocabularyFiles files, String name, Consumer<List<Row>> reader) {
        try {
            new CsvFile(files, name).forEachBatch(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    /// Holds the scheme's row until the transaction ends; makes it when the scheme is new.
    private String lastHash(String scheme) {
        var hashes = jdbc.queryForList(LOCK, Map.of("scheme", scheme), String.class);
        if (hashes.isEmpty()) {
            jdbc.update(OPEN, Map.of("scheme", scheme, "now", now()));
            return "";
        }
        return Objects.requireNonNull(hashes.getFirst());
    }

    private void record(String scheme, String hash, LoadReport report) {
        jdbc.update(
                CLOSE,
                Map.of(
                        "scheme", scheme,
                        "hash", hash,
                        "concepts", report.concepts(),
                        "relations", report.relations(),
                        "changed", report.changed(),
                        "now", now()));
        jdbc.update(FORGET_PROBLEMS, Map.of("scheme", scheme));
        List<Problem> problems = report.problems();
        new Changes(jdbc)
                .runMaps(
                        ADD_PROBLEM,
                        IntStream.range(0, problems.size())
                                .mapToObj(place -> parameters(scheme, place, problems.get(place)))
                                .toList());
    }

    private static Map<String, Object> parameters(String scheme, int place, Problem problem) {
        String message = problem.message();
        return Map.of(
                "scheme", scheme,
                "place", place,
                "file", problem.file(),
                "line", problem.line(),
                "message", message.substring(0, Math.min(MAX_MESSAGE, message.length())));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static String hash(VocabularyFiles files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(FORMAT.getBytes(StandardCharsets.UTF_8));
            for (String name : files.names()) {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                try (InputStream in = new DigestInputStream(files.open(name), digest)) {
                    in.transferTo(OutputStream.nullOutputStream());
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException("The vocabulary's files cannot be read", e);
        }
    }
}
