package nl.talentpas.matching;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.talentpas.matching.MatchRun.Result;
import nl.talentpas.matching.engine.Explanation;
import org.jspecify.annotations.Nullable;

/// What a match run gives when it is computed again now.
///
/// @param inputHash as [MatchRun#inputHash]; null when the vacancy or person it was made for is gone
/// @param policyInForce the version that a new ranking would get; the run's own version was used here
/// @param ranking what comes out now, without marks
/// @param standings of everybody and everything the run kept, computed from the database and not from the index
/// @param marks as [MatchRun.Result#mark], as they are now
public record Again(
        @Nullable String inputHash,
        String formulaVersion,
        String vocabularyVersion,
        int policyInForce,
        List<Result> ranking,
        Map<UUID, Standing> standings,
        Map<UUID, String> marks) {

    /// One of a run's results as it stands now.
    ///
    /// @param explanation null when it is gone
    /// @param open whether it is still to be found at all: a vacancy may be closed
    public record Standing(@Nullable Explanation explanation, boolean open) {

        static final Standing GONE = new Standing(null, false);
    }
}
