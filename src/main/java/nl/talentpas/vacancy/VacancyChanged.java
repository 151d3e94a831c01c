package nl.talentpas.vacancy;

/// A vacancy's content or status changed in a way that rankings depend on.
public record VacancyChanged(VacancyId vacancy, VacancyStatus status) {}
