package nl.talentpas.vacancy;

/// Where a vacancy is in its life. Only a published one is seen by others and matched.
public enum VacancyStatus {
    DRAFT,
    PUBLISHED,
    PAUSED,
    CLOSED,
    FILLED
}
