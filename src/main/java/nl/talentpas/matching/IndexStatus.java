package nl.talentpas.matching;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How the match index stands.
///
/// @param people how many stand in it; null when it cannot tell
/// @param waiting how many changes it does not have yet
/// @param waitingSince when the oldest of those was made; null when none waits
/// @param problem why it could not be kept up to date, in words for whoever keeps it running; null when it could
public record IndexStatus(
        Engine engine,
        @Nullable Integer people,
        int waiting,
        @Nullable Instant waitingSince,
        @Nullable String problem) {

    /// What it is made of.
    public enum Engine {
        MEMORY,
        OPENSEARCH
    }

    static IndexStatus inMemory(int people) {
        return new IndexStatus(Engine.MEMORY, people, 0, null, null);
    }
}
