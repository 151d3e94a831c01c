package nl.talentpas.skills.crosswalk;

/// Which pairs an administrator wants to see.
///
/// @param leastConfidence in thousandths
public record PairSearch(PairState state, int leastConfidence) {}
