package nl.talentpas.skills.load;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One import from its start to its end.
///
/// @param scheme the vocabulary that it was about
/// @param given the names of what somebody gave, separated by commas
/// @param refusal only when it was refused; [ImportRefused] tells what file and detail are
public record ImportRun(
        String scheme,
        String given,
        ImportOutcome outcome,
        @Nullable ImportRefusal refusal,
        String file,
        String detail,
        Counts counts,
        Instant started,
        Instant ended) {

    /// What an import found and did; all zero when it was not done.
    ///
    /// @param changed database rows added, changed or removed
    public record Counts(int concepts, int relations, int changed, int problems) {

        static final Counts NONE = new Counts(0, 0, 0, 0);
    }

    public Duration took() {
        return Duration.between(started, ended);
    }
}
