package nl.talentpas.matching.engine;

import java.util.List;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Neighbour;

/// What the engine needs to know of the skill language.
public interface SkillSpace {

    /// How much a skill says about a person, in thousandths within [250, 1000].
    int rarity(ConceptUri skill);

    /// The skills that resemble this one, most similar first: before all others those that count as the same.
    List<Neighbour> neighbours(ConceptUri skill);

    /// What counts as the same skill or task, without itself.
    default List<ConceptUri> sameAs(ConceptUri concept) {
        return List.of();
    }
}
