package nl.talentpas.skills.crosswalk;

import nl.talentpas.skills.ConceptType;
import org.jspecify.annotations.Nullable;

/// Which pairs an administrator wants to see.
///
/// @param leastConfidence in thousandths
/// @param type null for every type
public record PairSearch(
        PairState state, int leastConfidence, @Nullable ConceptType type) {

    /// Of every type.
    public PairSearch(PairState state, int leastConfidence) {
        this(state, leastConfidence, null);
    }
}
