package nl.talentpas.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.talentpas.identity.AuditAction;
import nl.talentpas.identity.AuditLog;
import nl.talentpas.identity.CurrentUser;
import nl.talentpas.matching.engine.Policy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The matching policy: the values that people decide and the formula applies. Every change is a version of its own.
@Service
public class PolicyService {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final CurrentUser currentUser;
    private final AuditLog audit;

    PolicyService(JdbcClient jdbc, Clock clock, CurrentUser currentUser, AuditLog audit) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.currentUser = currentUser;
        this.audit = audit;
    }

    /// The version in force; the standard while nobody changed anything.
    @Transactional(readOnly = true)
    public PolicyVersion current() {
        return jdbc.sql("select * from matching_policy order by version desc fetch first 1 row only")
                .query(PolicyService::version)
                .optional()
                .orElseGet(() -> new PolicyVersion(0, Policy.standard(), Instant.EPOCH, null));
    }

    /// Every version that was ever in force, newest first.
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public List<PolicyVersion> history() {
        return jdbc.sql("select * from matching_policy order by version desc")
                .query(PolicyService::version)
                .list();
    }

    /// Puts new values in force for every ranking from now on.
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public PolicyVersion change(Policy policy) {
        int number = current().number() + 1;
        jdbc.sql("insert into matching_policy values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        number,
                        policy.canShare(),
                        policy.wantShare(),
                        policy.fitShare(),
                        policy.useRarity(),
                        policy.trainableCredit(),
                        policy.leastHoursOverlap(),
                        policy.thresholdPercent(),
                        OffsetDateTime.now(clock),
                        currentUser.id().id())
                .update();
        audit.record(AuditAction.SETTINGS_CHANGED, null, "matching policy version " + number);
        return current();
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
                row.getObject("changed_by", UUID.class));
    }
}
