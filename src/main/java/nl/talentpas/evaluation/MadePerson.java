package nl.talentpas.evaluation;

import java.util.Set;
import nl.talentpas.skills.ConceptUri;

/// Somebody made from an occupation, which is the one that a ranking should put first.
record MadePerson(ConceptUri occupation, Set<ConceptUri> skills) {}
