package nl.talentpas.vacancy;

/// Where a vacancy is in its life. Only a published one is seen by others and matched.
public enum VacancyStatus {
    DRAFT,
    PUBLISHED,
    PAUSED,
    CLOSED,
    FILLED;

    /// Whether nothing can happen to it any more.
    public boolean isOver() {
        return this == CLOSED || this == FILLED;
    }
}
