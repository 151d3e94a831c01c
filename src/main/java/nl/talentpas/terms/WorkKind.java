package nl.talentpas.terms;

/// The kinds of work an employer can offer and a person can look for.
public enum WorkKind {
    JOB,
    APPRENTICESHIP,
    INTERNSHIP,
    ASSIGNMENT,
    TRIAL_PLACEMENT,
    VOLUNTEERING
}
