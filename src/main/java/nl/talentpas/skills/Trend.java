package nl.talentpas.skills;

/// What the coming years do to a task.
public enum Trend {
    DISAPPEARS,
    SHRINKS,
    SAME,
    GROWS,
    NEW
}
