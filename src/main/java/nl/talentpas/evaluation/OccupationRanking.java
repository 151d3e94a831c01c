package nl.talentpas.evaluation;

import java.util.List;
import java.util.Set;
import nl.talentpas.skills.ConceptUri;

/// A way to rank all occupations for somebody's skills.
interface OccupationRanking {

    /// As deep as a ranking is looked at; below that the reciprocal rank counts as nothing.
    int DEEPEST = 100;

    String method();

    /// The best [#DEEPEST] occupations, best first.
    List<ConceptUri> occupations(Set<ConceptUri> skills);
}
