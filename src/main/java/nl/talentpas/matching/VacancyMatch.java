package nl.talentpas.matching;

import nl.talentpas.matching.engine.Explanation;
import nl.talentpas.vacancy.VacancyDetails;

/// A vacancy for a person, with the reasons.
public record VacancyMatch(VacancyDetails vacancy, Explanation explanation) {}
