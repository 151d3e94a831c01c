package nl.talentpas.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.talentpas.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class MatchRunRetentionTests {

    @Autowired
    private MatchRunRetention retention;

    @Autowired
    private AlgorithmRegister register;

    @Autowired
    private MatchRuns runs;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @Value("${talentpas.matching.keep-runs-months}")
    private int months;

    @Test
    void aRunIsKeptAsLongAsTheSettingSaysAndNoLonger() {
        OffsetDateTime limit = OffsetDateTime.now(clock).minusMonths(months);
        UUID old = run(limit.minus(1, ChronoUnit.DAYS));
        UUID kept = run(limit.plus(1, ChronoUnit.DAYS));
        retention.throwAwayTheOld();
        assertThat(runs.find(old)).isEmpty();
        assertThat(runs.find(kept)).isPresent();
    }

    @Test
    void theRegisterEntryNamesHowLongAndTheLeast() {
        var entry = register.entry().at("/talentpas");
        assertThat(entry.at("/log_kept_months").intValue()).isEqualTo(months);
        assertThat(entry.at("/log_kept_at_least_months").intValue()).isEqualTo(MatchingSettings.LEAST_MONTHS);
        assertThat(months).isGreaterThanOrEqualTo(MatchingSettings.LEAST_MONTHS);
    }

    private UUID run(OffsetDateTime madeAt) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into match_run (id, made_at, direction, subject_id, formula_version, vocabulary_version,
                            policy_version, input_hash, results)
                        values (?, ?, 'PEOPLE_FOR_VACANCY', ?, '2', '', 0, '', '')""").param(id).param(madeAt).param(UUID.randomUUID()).update();
        return id;
    }
}
