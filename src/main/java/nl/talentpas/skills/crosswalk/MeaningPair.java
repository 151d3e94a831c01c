package nl.talentpas.skills.crosswalk;

import nl.talentpas.skills.Concept;

/// Two concepts of different sources that may mean the same.
///
/// @param one of the plainer source: our own words come first
/// @param confidence in thousandths, within [1, 999]
/// @param detail the label that both have, or how many neighbours they share; may be empty
public record MeaningPair(
        PairId id, Concept one, Concept other, int confidence, PairReason reason, String detail, PairState state) {}
