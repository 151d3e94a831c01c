package nl.talentpas.insights;

import java.time.Instant;
import java.util.List;

/// The region's skills at one moment.
///
/// @param skills what is wanted most first; only skills of which at least one side can be told
/// @param people how many people agreed to be matched
/// @param places how many people are wanted in published vacancies
public record RegionFigures(Instant at, List<SkillBalance> skills, Tally people, Tally places) {}
