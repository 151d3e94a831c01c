package nl.talentpas.matching.engine;

import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Level;

/// One required skill.
///
/// @param emphasis the author's adjustment of the weight in thousandths
public record Asked(ConceptUri skill, Level level, boolean essential, boolean trainable, int emphasis) {}
