package nl.talentpas.skills;

/// An administrator decided that two concepts mean the same, or took that back.
public record MeaningsChanged(ConceptUri one, ConceptUri other) {}
