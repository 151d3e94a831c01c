package nl.talentpas.passport.ui;

import java.util.Set;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.picker.Shelf;

/// Puts what somebody finds in their own story into the experience they are telling of.
///
/// @param claimed skills that stand in the passport already
/// @param changed is told after each yes and each yes taken back
record DraftShelf(ExperienceDraft draft, Set<ConceptUri> claimed, Runnable changed) implements Shelf {

    @Override
    public boolean holds(Concept concept) {
        return concept.type() == ConceptType.TASK
                ? draft.canTasks().contains(concept.uri())
                : draft.toldSkills().contains(concept.uri()) || claimed.contains(concept.uri());
    }

    @Override
    public void put(Concept concept) {
        if (concept.type() == ConceptType.TASK) {
            draft.tasks().put(concept.uri(), Set.of(TaskAnswer.CAN));
        } else {
            draft.toldSkills().add(concept.uri());
        }
        changed.run();
    }

    @Override
    public void takeBack(Concept concept) {
        if (concept.type() == ConceptType.TASK) {
            draft.tasks().remove(concept.uri());
        } else {
            draft.toldSkills().remove(concept.uri());
        }
        changed.run();
    }
}
