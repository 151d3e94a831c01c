package nl.talentpas.matching;

import java.util.List;
import nl.talentpas.matching.engine.SkillSpace;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Neighbour;
import nl.talentpas.skills.Vocabulary;
import org.springframework.stereotype.Component;

/// The vocabulary as the engine sees it.
@Component
class VocabularySpace implements SkillSpace {

    private final Vocabulary vocabulary;

    VocabularySpace(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public int rarity(ConceptUri skill) {
        return vocabulary.rarity(skill);
    }

    @Override
    public List<Neighbour> neighbours(ConceptUri skill) {
        return vocabulary.neighbours(skill);
    }
}
