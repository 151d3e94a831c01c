package nl.talentpas.skills;

/// A source says that a concept of its own and one of another source mean the same.
///
/// @param exactly else nearly
public record StatedMeaning(ConceptUri one, ConceptUri other, boolean exactly) {}
