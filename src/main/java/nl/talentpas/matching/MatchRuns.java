package nl.talentpas.matching;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.CurrentUser;
import nl.talentpas.matching.MatchRun.Direction;
import nl.talentpas.matching.MatchRun.Question;
import nl.talentpas.matching.MatchRun.Result;
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

    /// More would not fit in the row.
    private static final int MOST_KEPT = 170;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final CurrentUser currentUser;
    private final Vocabulary vocabulary;
    private final Marks marks;

    MatchRuns(JdbcClient jdbc, Clock clock, CurrentUser currentUser, Vocabulary vocabulary, Marks marks) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.currentUser = currentUser;
        this.vocabulary = vocabulary;
        this.marks = marks;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void record(Question question, int policyVersion, Object input, List<Ranked> results) {
        jdbc.sql("""
                insert into match_run (id, made_at, actor_id, direction, subject_id, formula_version,
                    vocabulary_version, policy_version, input_hash, results, among, asked_for, returned)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(UuidCreator.getTimeOrderedEpoch())
                .param(OffsetDateTime.now(clock))
                .param(currentUser.maybe().map(AccountId::id).orElse(null))
                .param(question.direction().name())
                .param(question.subject())
                .param(FORMULA_VERSION)
                .param(vocabulary.versionWithLinks())
                .param(policyVersion)
                .param(Fingerprint.of(input))
                .param(RunWords.of(kept(question.direction(), results)))
                .param(RunWords.of(question.among()))
                .param(question.limit())
                .param(results.size())
                .update();
    }

    private List<Result> kept(Direction direction, List<Ranked> results) {
        List<Ranked> first = results.stream().limit(MOST_KEPT).toList();
        var marked = marks.of(direction, first.stream().map(Ranked::id).toList());
        return first.stream()
                .map(ranked ->
                        new Result(ranked.id(), ranked.explanation().score(), marked.getOrDefault(ranked.id(), "")))
                .toList();
    }

    @Transactional(readOnly = true)
    List<MatchRun> about(UUID subject) {
        return jdbc.sql("select * from match_run where subject_id = ? order by made_at desc")
                .param(subject)
                .query(MatchRuns::run)
                .list();
    }

    @Transactional(readOnly = true)
    Optional<MatchRun> find(UUID id) {
        return jdbc.sql("select * from match_run where id = ?")
                .param(id)
                .query(MatchRuns::run)
                .optional();
    }

    /// At most so many, newest first.
    @Transactional(readOnly = true)
    List<MatchRun> latest(int most) {
        return jdbc.sql("select * from match_run order by made_at desc, id desc fetch first ? rows only")
                .param(most)
                .query(MatchRuns::run)
                .list();
    }

    /// @return how many there were
    @Transactional
    int throwAwayBefore(OffsetDateTime time) {
        return jdbc.sql("delete from match_run where made_at < ?").param(time).update();
    }

    private static MatchRun run(ResultSet row, int number) throws SQLException {
        return new MatchRun(
                row.getObject("id", UUID.class),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("actor_id", UUID.class),
                new Question(
                        Direction.valueOf(row.getString("direction")),
                        row.getObject("subject_id", UUID.class),
                        RunWords.among(row.getString("among")),
                        row.getObject("asked_for", Integer.class)),
                row.getString("formula_version"),
                row.getString("vocabulary_version"),
                row.getInt("policy_version"),
                row.getString("input_hash"),
                row.getObject("returned", Integer.class),
                RunWords.results(row.getString("results")));
    }
}
