package nl.talentpas.skills;

/// What a concept is. An activity is something from daily life (care, home, hobby, volunteering) that has tasks as work
/// has.
public enum ConceptType {
    SKILL,
    OCCUPATION,
    TASK,
    ACTIVITY,
    GROUP
}
