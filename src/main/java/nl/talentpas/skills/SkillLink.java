package nl.talentpas.skills;

/// A skill that an occupation or task asks for.
public record SkillLink(ConceptUri skill, boolean essential) {}
