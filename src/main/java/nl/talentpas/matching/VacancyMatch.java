package nl.talentpas.matching;

import java.util.OptionalInt;
import nl.talentpas.matching.engine.Explanation;
import nl.talentpas.vacancy.VacancyDetails;

/// A vacancy for a person, with the reasons.
///
/// @param kilometres between home and work, empty when one is unknown
public record VacancyMatch(VacancyDetails vacancy, Explanation explanation, OptionalInt kilometres) {}
