package nl.talentpas.matching;

import java.time.Clock;
import java.util.List;
import nl.talentpas.identity.AuditAction;
import nl.talentpas.identity.AuditLog;
import nl.talentpas.identity.CurrentUser;
import nl.talentpas.matching.engine.Policy;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The matching policy: the values that people decide and the formula applies. Every change is a version of its own,
/// with the reason for it.
@Service
public class PolicyService {

    private final PolicyVersions versions;
    private final Clock clock;
    private final CurrentUser currentUser;
    private final AuditLog audit;

    PolicyService(PolicyVersions versions, Clock clock, CurrentUser currentUser, AuditLog audit) {
        this.versions = versions;
        this.clock = clock;
        this.currentUser = currentUser;
        this.audit = audit;
    }

    /// The version in force; the standard while nobody changed anything.
    public PolicyVersion current() {
        return versions.current();
    }

    /// Every version that was ever in force, newest first; the standard, which is not kept, is not among them.
    @PreAuthorize("hasRole('ADMIN')")
    public List<PolicyVersion> history() {
        return versions.all();
    }

    /// What holds while nobody changed anything: version 0.
    public PolicyVersion standard() {
        return PolicyVersion.standard();
    }

    /// Puts new values in force for every ranking from now on.
    ///
    /// @throws IllegalArgumentException without a reason of at most [PolicyVersion#MAX_REASON] characters
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public PolicyVersion change(Policy policy, String reason) {
        if (reason.isBlank() || reason.strip().length() > PolicyVersion.MAX_REASON) {
            throw new IllegalArgumentException("A change needs a reason of at most " + PolicyVersion.MAX_REASON);
        }
        return become(policy, reason.strip(), null);
    }

    /// Puts the values of an earlier version in force again, as a new version.
    ///
    /// @param number 0 for the standard
    /// @throws java.util.NoSuchElementException when there never was such a version
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public PolicyVersion restore(int number) {
        return become(versions.find(number).orElseThrow().policy(), "", number);
    }

    private PolicyVersion become(Policy policy, String reason, @Nullable Integer restored) {
        int number = current().number() + 1;
        versions.add(new PolicyVersion(
                number, policy, clock.instant(), currentUser.id().id(), reason, restored));
        String origin = restored == null ? "" : " with the values of version " + restored;
        audit.record(AuditAction.SETTINGS_CHANGED, null, "matching policy version " + number + origin);
        return current();
    }
}
