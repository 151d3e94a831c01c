package nl.talentpas.skills;

/// Other pairs of concepts count as one than before: an administrator decided, here or at another instance.
public record MeaningsChanged() {}
