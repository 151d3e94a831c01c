package nl.talentpas.matching;

import java.time.Instant;
import java.util.UUID;
import nl.talentpas.matching.engine.Policy;
import org.jspecify.annotations.Nullable;

/// The policy values in force from a moment on.
///
/// @param number 0 for the built-in standard, counting up with every change
/// @param changedBy the account that changed it; null for the standard
/// @param reason why it was changed, in the words of who did; empty for the standard and where a version came back
/// @param restored the number of the version whose values came back; null for new values
public record PolicyVersion(
        int number,
        Policy policy,
        Instant changedAt,
        @Nullable UUID changedBy,
        String reason,
        @Nullable Integer restored) {

    /// How long a reason may be.
    public static final int MAX_REASON = 500;

    /// What holds while nobody changed anything.
    static PolicyVersion standard() {
        return new PolicyVersion(0, Policy.standard(), Instant.EPOCH, null, "", null);
    }
}
