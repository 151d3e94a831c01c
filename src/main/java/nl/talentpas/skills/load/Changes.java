package nl.talentpas.skills.load;

import java.util.List;
import java.util.Map;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SimplePropertySqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/// Runs statements in batches and counts the rows they touched.
final class Changes {

    private static final int BATCH = 500;

    private final NamedParameterJdbcTemplate jdbc;
    private final Runnable afterBatch;
    private int count;

    Changes(NamedParameterJdbcTemplate jdbc) {
        this(jdbc, () -> {});
    }

    /// @param afterBatch may stop the load by throwing
    Changes(NamedParameterJdbcTemplate jdbc, Runnable afterBatch) {
        this.jdbc = jdbc;
        this.afterBatch = afterBatch;
    }

    /// One statement per record; its components are the parameters.
    void run(String sql, Stream<? extends Record> rows) {
        send(sql, rows.map(SimplePropertySqlParameterSource::new));
    }

    void runMaps(String sql, List<? extends Map<String, ?>> rows) {
        send(sql, rows.stream().map(MapSqlParameterSource::new));
    }

    int count() {
        return count;
    }

    private void send(String sql, Stream<? extends SqlParameterSource> rows) {
        rows.gather(Gatherers.windowFixed(BATCH)).forEachOrdered(batch -> {
            jdbc.batchUpdate(sql, batch.toArray(SqlParameterSource[]::new));
            count += batch.size();
            afterBatch.run();
        });
    }
}
