package nl.talentpas.vacancy;

import java.util.Set;

/// A vacancy cannot be published yet: these parts are missing.
public class IncompleteVacancy extends RuntimeException {

    /// What a reader needs before a vacancy may be shown.
    public enum Part {
        ORGANISATION,
        TITLE,
        TASKS,
        REQUIREMENTS,
        HOURS,
        PLACE,
        LICENCE_REASON
    }

    private final transient Set<Part> missing;

    public IncompleteVacancy(Set<Part> missing) {
        super("Missing: " + missing);
        this.missing = Set.copyOf(missing);
    }

    public Set<Part> missing() {
        return missing;
    }
}
