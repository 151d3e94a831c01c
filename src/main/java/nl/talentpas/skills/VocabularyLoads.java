package nl.talentpas.skills;

import java.time.OffsetDateTime;
import java.util.List;
import nl.talentpas.skills.load.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Tells the administrator which vocabularies were loaded, when, and with which problems.
@Service
public class VocabularyLoads {

    private static final String LOADS = """
            select scheme, concepts, relations, changed, loaded_at from vocabulary_load
            where content_hash <> '' order by scheme""";
    private static final String PROBLEMS = """
            select file_name, line_number, message from vocabulary_problem
            where scheme = :scheme order by place_in_list""";

    private final JdbcClient jdbc;

    VocabularyLoads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The last load of each vocabulary, in the order of their names.
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public List<VocabularyLoad> last() {
        return jdbc.sql(LOADS)
                .query((row, number) -> new VocabularyLoad(
                        row.getString("scheme"),
                        row.getInt("concepts"),
                        row.getInt("relations"),
                        row.getInt("changed"),
                        row.getObject("loaded_at", OffsetDateTime.class).toInstant(),
                        problems(row.getString("scheme"))))
                .list();
    }

    private List<Problem> problems(String scheme) {
        return jdbc.sql(PROBLEMS)
                .param("scheme", scheme)
                .query((row, number) ->
                        new Problem(row.getString("file_name"), row.getLong("line_number"), row.getString("message")))
                .list();
    }
}
