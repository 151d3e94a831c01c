package nl.talentpas.terms;

/// What the work is like day by day; a vacancy has some, a person likes or dislikes them.
public enum WorkCondition {
    OUTDOORS,
    PHYSICAL,
    STANDING,
    NOISE,
    COLD,
    SHIFTS,
    EVENINGS,
    NIGHTS,
    WEEKENDS,
    CUSTOMERS,
    TEAM,
    ALONE,
    SCREEN,
    DRIVING
}
