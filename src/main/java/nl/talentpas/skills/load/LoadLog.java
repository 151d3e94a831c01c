package nl.talentpas.skills.load;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/// Keeps what the last load of each scheme did; its row is also the lock that lets one load in at a time.
@Component
class LoadLog {

    private static final String LOCK = "select content_hash from vocabulary_load where scheme = :scheme for update";
    private static final String OPEN = """
            insert into vocabulary_load (scheme, content_hash, concepts, relations, changed, loaded_at)
            values (:scheme, '', 0, 0, 0, :now)""";
    private static final String CLOSE = """
            update vocabulary_load set content_hash = :hash, concepts = :concepts, relations = :relations,
            changed = :changed, loaded_at = :now where scheme = :scheme""";
    private static final String CONCEPTS = "select count(*) from concept where scheme = :scheme and not retired";
    private static final String RELATIONS = "select count(*) from concept_relation where scheme = :scheme";
    private static final String FORGET_PROBLEMS = "delete from vocabulary_problem where scheme = :scheme";
    private static final String ADD_PROBLEM = """
            insert into vocabulary_problem (scheme, place_in_list, file_name, line_number, problem_kind, message)
            values (:scheme, :place, :file, :line, :kind, :detail)""";
    private static final String PROBLEMS = """
            select file_name, line_number, problem_kind, message from vocabulary_problem
            where scheme = :scheme order by place_in_list""";
    private static final String FORGET_FILES = "delete from vocabulary_file where scheme = :scheme";
    private static final String ADD_FILE = """
            insert into vocabulary_file (scheme, place_in_list, file_name, row_count, problems)
            values (:scheme, :place, :file, :rows, :problems)""";
    private static final int MAX_DETAIL = 500;
    private static final int MAX_NAME = 200;

    private final NamedParameterJdbcTemplate jdbc;
    private final Clock clock;

    LoadLog(NamedParameterJdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Holds the scheme's row until the transaction ends; makes it when the scheme is new.
    ///
    /// @return the hash of what was loaded last, empty when nothing was
    String lock(String scheme) {
        return locked(scheme, LOCK);
    }

    /// The same, but does not wait for another load.
    ///
    /// @throws org.springframework.dao.PessimisticLockingFailureException when another load holds it
    String lockNow(String scheme) {
        return locked(scheme, LOCK + " nowait");
    }

    private String locked(String scheme, String sql) {
        var hashes = jdbc.queryForList(sql, Map.of("scheme", scheme), String.class);
        if (hashes.isEmpty()) {
            jdbc.update(OPEN, Map.of("scheme", scheme, "now", now()));
            return "";
        }
        return Objects.requireNonNull(hashes.getFirst());
    }

    /// What was wrong in the last load, in the order of the files.
    List<Problem> problems(String scheme) {
        return jdbc.query(
                PROBLEMS,
                Map.of("scheme", scheme),
                (row, number) -> new Problem(
                        row.getString("file_name"),
                        row.getLong("line_number"),
                        ProblemKind.valueOf(row.getString("problem_kind")),
                        row.getString("message")));
    }

    /// Of a complete load: what it held is all there is.
    void record(String scheme, String hash, LoadReport report) {
        record(scheme, hash, report, report.concepts(), report.relations());
    }

    /// Of a load that added to what was there.
    void recordTotals(String scheme, String hash, LoadReport report) {
        record(scheme, hash, report, count(CONCEPTS, scheme), count(RELATIONS, scheme));
    }

    private void record(String scheme, String hash, LoadReport report, int concepts, int relations) {
        jdbc.update(
                CLOSE,
                Map.of(
                        "scheme", scheme,
                        "hash", hash,
                        "concepts", concepts,
                        "relations", relations,
                        "changed", report.changed(),
                        "now", now()));
        jdbc.update(FORGET_PROBLEMS, Map.of("scheme", scheme));
        jdbc.update(FORGET_FILES, Map.of("scheme", scheme));
        List<Problem> problems = report.problems();
        List<FileCount> files = report.files();
        var changes = new Changes(jdbc);
        changes.runMaps(ADD_PROBLEM, numbered(problems.size(), place -> parameters(scheme, problems.get(place))));
        changes.runMaps(ADD_FILE, numbered(files.size(), place -> parameters(scheme, files.get(place))));
    }

    private static List<Map<String, Object>> numbered(int size, IntFunction<Map<String, Object>> parameters) {
        return IntStream.range(0, size)
                .mapToObj(place -> {
                    Map<String, Object> row = new HashMap<>(parameters.apply(place));
                    row.put("place", place);
                    return row;
                })
                .toList();
    }

    private static Map<String, Object> parameters(String scheme, Problem problem) {
        return Map.of(
                "scheme", scheme,
                "file", atMost(MAX_NAME, problem.file()),
                "line", problem.line(),
                "kind", problem.kind().name(),
                "detail", atMost(MAX_DETAIL, problem.detail()));
    }

    private static Map<String, Object> parameters(String scheme, FileCount file) {
        return Map.of(
                "scheme", scheme,
                "file", atMost(MAX_NAME, file.file()),
                "rows", file.rows(),
                "problems", file.problems());
    }

    private int count(String sql, String scheme) {
        return Objects.requireNonNull(jdbc.queryForObject(sql, Map.of("scheme", scheme), Integer.class));
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static String atMost(int length, String text) {
        return text.substring(0, Math.min(length, text.length()));
    }
}
