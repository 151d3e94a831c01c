package nl.talentpas.matching;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.CurrentUser;
import nl.talentpas.matching.engine.Ranked;
import nl.talentpas.skills.Vocabulary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Writes down every ranking, also when the page that asked for it only reads.
@Component
class MatchRuns {

    /// Changes whenever the formula would give another score for the same input.
    static final String FORMULA_VERSION = "2";

    private static final int MAX_RESULTS = 8000;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final CurrentUser currentUser;
    private final Vocabulary vocabulary;

    MatchRuns(JdbcClient jdbc, Clock clock, CurrentUser currentUser, Vocabulary vocabulary) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.currentUser = currentUser;
        this.vocabulary = vocabulary;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void record(MatchRun.Direction direction, UUID subject, int policyVersion, Object input, List<Ranked> results) {
        jdbc.sql("insert into match_run values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(UuidCreator.getTimeOrderedEpoch())
                .param(OffsetDateTime.now(clock))
                .param(currentUser.maybe().map(AccountId::id).orElse(null))
                .param(direction.name())
                .param(subject)
                .param(FORMULA_VERSION)
                .param(vocabulary.versionWithLinks())
                .param(policyVersion)
                .param(Fingerprint.of(input))
                .param(written(results))
                .update();
    }

    @Transactional(readOnly = true)
    List<MatchRun> about(UUID subject) {
        return jdbc.sql("select * from match_run where subject_id = ? order by made_at desc")
                .param(subject)
                .query(MatchRuns::run)
                .list();
    }

    private static String written(List<Ranked> results) {
        String all = results.stream()
                .map(ranked -> ranked.id() + "=" + ranked.explanation().score())
                .collect(Collectors.joining(" "));
        return all.length() <= MAX_RESULTS ? all : all.substring(0, all.lastIndexOf(' ', MAX_RESULTS));
    }

    private static MatchRun run(ResultSet row, int number) throws SQLException {
        return new MatchRun(
                row.getObject("id", UUID.class),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("actor_id", UUID.class),
                MatchRun.Direction.valueOf(row.getString("direction")),
                row.getObject("subject_id", UUID.class),
                row.getString("formula_version"),
                row.getString("vocabulary_version"),
                row.getInt("policy_version"),
                row.getString("input_hash"),
                row.getString("results"));
    }
}
