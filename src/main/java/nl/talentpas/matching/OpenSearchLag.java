package nl.talentpas.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How far the cluster is behind the database, by what waits for it in the event registry.
@Component
@ConditionalOnProperty(name = "talentpas.matching.index", havingValue = "opensearch")
class OpenSearchLag {

    /// @param since when the oldest was made; null when none waits
    record Waiting(int changes, @Nullable OffsetDateTime since) {}

    private final JdbcClient jdbc;

    OpenSearchLag(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Waiting now() {
        return jdbc.sql("""
                        select count(*) as changes, min(publication_date) as since
                        from event_publication where listener_id = ? and completion_date is null""")
                .param(OpenSearchUpdates.LISTENER)
                .query(OpenSearchLag::read)
                .single();
    }

    private static Waiting read(ResultSet row, int number) throws SQLException {
        return new Waiting(row.getInt("changes"), row.getObject("since", OffsetDateTime.class));
    }
}
