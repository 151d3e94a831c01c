package nl.talentpas.skills;

import java.time.OffsetDateTime;
import java.util.List;
import nl.talentpas.skills.load.FileCount;
import nl.talentpas.skills.load.ImportRun;
import nl.talentpas.skills.load.ImportRuns;
import nl.talentpas.skills.load.Problem;
import nl.talentpas.skills.load.ProblemKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Tells the administrator which vocabularies were loaded, when, and with which problems.
@Service
@PreAuthorize("hasRole('ADMIN')")
@Transactional(readOnly = true)
public class VocabularyLoads {

    private static final String LOADS = """
            select scheme, concepts, relations, changed, loaded_at,
            (select count(*) from vocabulary_problem problem where problem.scheme = vocabulary_load.scheme) as problems
            from vocabulary_load where content_hash <> '' order by scheme""";
    private static final String FILES = """
            select file_name, row_count, problems from vocabulary_file
            where scheme = :scheme order by place_in_list""";
    private static final String PROBLEMS = """
            select file_name, line_number, problem_kind, message from vocabulary_problem
            where scheme = :scheme and place_in_list >= :from order by place_in_list fetch first :many rows only""";

    private final JdbcClient jdbc;
    private final ImportRuns runs;

    VocabularyLoads(JdbcClient jdbc, ImportRuns runs) {
        this.jdbc = jdbc;
        this.runs = runs;
    }

    /// The last load of each vocabulary, in the order of their names.
    public List<VocabularyLoad> last() {
        return jdbc.sql(LOADS)
                .query((row, number) -> new VocabularyLoad(
                        row.getString("scheme"),
                        row.getInt("concepts"),
                        row.getInt("relations"),
                        row.getInt("changed"),
                        row.getObject("loaded_at", OffsetDateTime.class).toInstant(),
                        files(row.getString("scheme")),
                        row.getInt("problems")))
                .list();
    }

    /// The last imports by administrators, newest first, also those that were refused.
    public List<ImportRun> imports(int many) {
        return runs.last(many);
    }

    /// A page of the problems of a vocabulary's last load, in the order of the files.
    ///
    /// @param from number of the first one, counted from 0
    public List<Problem> problems(String scheme, int from, int many) {
        return jdbc.sql(PROBLEMS)
                .param("scheme", scheme)
                .param("from", from)
                .param("many", many)
                .query((row, number) -> new Problem(
                        row.getString("file_name"),
                        row.getLong("line_number"),
                        ProblemKind.valueOf(row.getString("problem_kind")),
                        row.getString("message")))
                .list();
    }

    private List<FileCount> files(String scheme) {
        return jdbc.sql(FILES)
                .param("scheme", scheme)
                .query((row, number) ->
                        new FileCount(row.getString("file_name"), row.getLong("row_count"), row.getInt("problems")))
                .list();
    }
}
