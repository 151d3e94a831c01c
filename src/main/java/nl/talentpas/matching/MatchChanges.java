package nl.talentpas.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.talentpas.matching.MatchChange.Kind;
import nl.talentpas.passport.PassportChanged;
import nl.talentpas.vacancy.VacancyChanged;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/// The changes that instances of the application tell each other through their database (ADR-015). Each is written in
/// the transaction that makes it, so that there is none without the other. All times are the database's.
@Component
class MatchChanges {

    /// How long a change is kept.
    static final Duration KEPT = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final UUID instance = UUID.randomUUID();

    MatchChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, fallbackExecution = true)
    void on(PassportChanged change) {
        write(Kind.PASSPORT, change.owner().id());
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, fallbackExecution = true)
    void on(VacancyChanged change) {
        write(Kind.VACANCY, change.vacancy().id());
    }

    private void write(Kind kind, UUID subject) {
        jdbc.sql("insert into match_change (kind, subject_id, instance_id) values (?, ?, ?)")
                .param(kind.name())
                .param(subject)
                .param(instance)
                .update();
    }

    /// What other instances changed in transactions that began at that time or later, as far as it is visible.
    List<MatchChange> ofOthersSince(OffsetDateTime start) {
        return jdbc.sql("""
                select id, kind, subject_id from match_change
                where changed_at >= ? and instance_id <> ? order by id""")
                .param(start)
                .param(instance)
                .query(MatchChanges::change)
                .list();
    }

    private static MatchChange change(ResultSet row, int number) throws SQLException {
        return new MatchChange(
                row.getLong("id"), Kind.valueOf(row.getString("kind")), row.getObject("subject_id", UUID.class));
    }

    /// What time it is for the database.
    OffsetDateTime now() {
        return jdbc.sql("select current_timestamp").query(OffsetDateTime.class).single();
    }

    /// Throws away what everybody has seen long ago.
    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT10M")
    void purge() {
        jdbc.sql("delete from match_change where changed_at < ?")
                .param(now().minus(KEPT))
                .update();
    }
}
