package nl.talentpas.exchange;

/// An answer to a search.
///
/// @param matched the label that made it one
record FoundConcept(ConceptSummary concept, String matched) {}
