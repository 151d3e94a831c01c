package nl.talentpas.skills.load;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps what every import did, also those that changed nothing.
@Component
public class ImportRuns {

    private static final int MAX_GIVEN = 500;
    private static final int MAX_TEXT = 255;
    private static final String ADD = """
            insert into vocabulary_run (id, scheme, given, outcome, refusal, about, detail,
            concepts, relations, changed, problems, started_at, ended_at)
            values (:id, :scheme, :given, :outcome, :refusal, :about, :detail,
            :concepts, :relations, :changed, :problems, :started, :ended)""";
    private static final String LAST = """
            select scheme, given, outcome, refusal, about, detail, concepts, relations, changed, problems,
            started_at, ended_at from vocabulary_run order by started_at desc, id desc fetch first :many rows only""";

    private final JdbcClient jdbc;

    ImportRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ImportRun run) {
        jdbc.sql(ADD)
                .param("id", UuidCreator.getTimeOrderedEpoch())
                .param("scheme", run.scheme())
                .param("given", atMost(MAX_GIVEN, run.given()))
                .param("outcome", run.outcome().name())
                .param("refusal", run.refusal() == null ? null : run.refusal().name())
                .param("about", atMost(MAX_TEXT, run.file()))
                .param("detail", atMost(MAX_TEXT, run.detail()))
                .param("concepts", run.counts().concepts())
                .param("relations", run.counts().relations())
                .param("changed", run.counts().changed())
                .param("problems", run.counts().problems())
                .param("started", run.started().atOffset(ZoneOffset.UTC))
                .param("ended", run.ended().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Newest first.
    public List<ImportRun> last(int many) {
        return jdbc.sql(LAST)
                .param("many", many)
                .query((row, number) -> new ImportRun(
                        row.getString("scheme"),
                        row.getString("given"),
                        ImportOutcome.valueOf(row.getString("outcome")),
                        refusal(row.getString("refusal")),
                        row.getString("about"),
                        row.getString("detail"),
                        new ImportRun.Counts(
                                row.getInt("concepts"),
                                row.getInt("relations"),
                                row.getInt("changed"),
                                row.getInt("problems")),
                        row.getObject("started_at", OffsetDateTime.class).toInstant(),
                        row.getObject("ended_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static @Nullable ImportRefusal refusal(@Nullable String name) {
        return name == null ? null : ImportRefusal.valueOf(name);
    }

    private static String atMost(int length, String text) {
        return text.substring(0, Math.min(length, text.length()));
    }
}
