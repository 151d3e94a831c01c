package nl.talentpas.skills;

/// The vocabulary was loaded anew; whoever keeps something computed from it computes it again.
public record VocabularyChanged(String version) {}
