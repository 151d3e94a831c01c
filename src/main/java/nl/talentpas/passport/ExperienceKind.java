package nl.talentpas.passport;

/// Where somebody learned to do things; each counts the same.
public enum ExperienceKind {
    WORK,
    SCHOOL,
    INTERNSHIP,
    COURSE,
    VOLUNTEERING,
    CARE,
    HOBBY
}
