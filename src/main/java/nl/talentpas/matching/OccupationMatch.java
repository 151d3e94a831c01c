package nl.talentpas.matching;

import nl.talentpas.matching.engine.Explanation;
import nl.talentpas.skills.Concept;

/// An occupation for a person, with the reasons; scored as if it were a vacancy.
public record OccupationMatch(Concept occupation, Explanation explanation) {}
