package nl.talentpas.matching;

import java.util.ArrayList;
import java.util.List;
import nl.talentpas.matching.engine.SkillSpace;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Neighbour;
import nl.talentpas.skills.Vocabulary;
import org.springframework.stereotype.Component;

/// The vocabulary as the engine sees it.
@Component
public class VocabularySpace implements SkillSpace {

    private static final int SAME = 1000;

    private final Vocabulary vocabulary;

    public VocabularySpace(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public int rarity(ConceptUri skill) {
        return vocabulary.rarity(skill);
    }

    @Override
    public List<Neighbour> neighbours(ConceptUri skill) {
        var all = new ArrayList<Neighbour>();
        sameAs(skill).forEach(same -> all.add(new Neighbour(same, SAME, Neighbour.Reason.SAME_MEANING, 0)));
        for (Neighbour near : vocabulary.neighbours(skill)) {
            all.add(near);
            sameAs(near.skill())
                    .forEach(
                            same -> all.add(new Neighbour(same, near.similarity(), near.reason(), near.occupations())));
        }
        return all;
    }

    @Override
    public List<ConceptUri> sameAs(ConceptUri concept) {
        return vocabulary.sameAs(concept);
    }
}
