package nl.talentpas.matching.engine;

import java.util.Set;
import nl.talentpas.skills.ConceptUri;

/// A task of some work that one person could do apart from the rest.
///
/// @param skills of the work's requirements those that the task needs
public record Piece(ConceptUri task, Set<ConceptUri> skills) {}
