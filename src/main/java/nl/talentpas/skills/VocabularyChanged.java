package nl.talentpas.skills;

/// A vocabulary was loaded; whoever keeps something computed from the concepts computes it again.
public record VocabularyChanged(String scheme) {}
