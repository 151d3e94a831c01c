package nl.talentpas.matching;

import java.time.Instant;
import java.util.UUID;
import nl.talentpas.matching.engine.Policy;
import org.jspecify.annotations.Nullable;

/// The policy values in force from a moment on.
///
/// @param number 0 for the built-in standard, counting up with every change
/// @param changedBy the account that changed it; null for the standard
public record PolicyVersion(
        int number,
        Policy policy,
        Instant changedAt,
        @Nullable UUID changedBy) {}
