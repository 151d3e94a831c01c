package nl.talentpas.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.talentpas.matching.engine.Policy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The versions of the matching policy as they are kept; none is ever changed or thrown away.
@Component
public class PolicyVersions {

    private final JdbcClient jdbc;

    PolicyVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The version in force; the standard while nobody changed anything.
    @Transactional(readOnly = true)
    public PolicyVersion current() {
        return jdbc.sql("select * from matching_policy order by version desc fetch first 1 row only")
                .query(PolicyVersions::version)
                .optional()
                .orElseGet(PolicyVersion::standard);
    }

    /// @param number 0 for the standard
    @Transactional(readOnly = true)
    public Optional<PolicyVersion> find(int number) {
        return number == 0
                ? Optional.of(PolicyVersion.standard())
                : jdbc.sql("select * from matching_policy where version = ?")
                        .param(number)
                        .query(PolicyVersions::version)
                        .optional();
    }

    /// Newest first, without the standard.
    @Transactional(readOnly = true)
    List<PolicyVersion> all() {
        return jdbc.sql("select * from matching_policy order by version desc")
                .query(PolicyVersions::version)
                .list();
    }

    @Transactional
    void add(PolicyVersion version) {
        Policy policy = version.policy();
        jdbc.sql("""
                insert into matching_policy (version, can_share, want_share, fit_share, use_rarity, trainable_credit,
                    least_hours_overlap, threshold_percent, changed_at, changed_by, reason, restored_version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(version.number())
                .param(policy.canShare())
                .param(policy.wantShare())
                .param(policy.fitShare())
                .param(policy.useRarity())
                .param(policy.trainableCredit())
                .param(policy.leastHoursOverlap())
                .param(policy.thresholdPercent())
                .param(version.changedAt().atOffset(ZoneOffset.UTC))
                .param(version.changedBy())
                .param(version.reason())
                .param(version.restored())
                .update();
    }

    private static PolicyVersion version(ResultSet row, int number) throws SQLException {
        var policy = new Policy(
                row.getInt("can_share"),
                row.getInt("want_share"),
                row.getInt("fit_share"),
                row.getBoolean("use_rarity"),
                row.getInt("trainable_credit"),
                row.getInt("least_hours_overlap"),
                row.getInt("threshold_percent"));
        return new PolicyVersion(
                row.getInt("version"),
                policy,
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_by", UUID.class),
                row.getString("reason"),
                row.getObject("restored_version", Integer.class));
    }
}
