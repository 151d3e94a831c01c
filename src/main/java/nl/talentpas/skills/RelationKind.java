package nl.talentpas.skills;

/// How one concept refers to another.
public enum RelationKind {
    /// An occupation or task asks for a skill.
    SKILL,
    /// An occupation or activity holds a task.
    TASK,
    /// A concept stands in a group, or under a wider one.
    BROADER,
    /// Two skills resemble each other.
    RELATED,
    /// The source says that a concept of another source means the same.
    SAME
}
