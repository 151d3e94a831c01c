package nl.talentpas.skills;

/// A task that belongs to an occupation or activity.
public record TaskLink(ConceptUri task, boolean essential) {}
