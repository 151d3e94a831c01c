package nl.talentpas.discovery.ui;

import com.vaadin.flow.component.details.Details;
import java.util.Set;
import nl.talentpas.discovery.Discovery;
import nl.talentpas.discovery.TaskAnswer;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.SkillsInText;
import nl.talentpas.skills.picker.FoundInText;
import nl.talentpas.skills.picker.Shelf;
import nl.talentpas.uikit.Toast;

/// For who would rather tell than search: a few sentences, from which a visitor taps what fits.
class TellDetails extends Details {

    TellDetails(Discovery discovery, SkillsInText engine, Runnable changed) {
        setId("tell");
        setSummaryText(getTranslation("discovery.tell.title"));
        addClassName("card");
        add(new FoundInText(
                engine,
                Set.of(ConceptType.OCCUPATION, ConceptType.ACTIVITY, ConceptType.TASK),
                new VisitorShelf(discovery, changed),
                getTranslation("discovery.tell.label")));
    }

    private final class VisitorShelf implements Shelf {

        private final Discovery discovery;
        private final Runnable changed;

        VisitorShelf(Discovery discovery, Runnable changed) {
            this.discovery = discovery;
            this.changed = changed;
        }

        @Override
        public boolean holds(Concept concept) {
            return concept.type() == ConceptType.TASK
                    ? discovery.answersTo(concept.uri()).contains(TaskAnswer.CAN)
                    : discovery.chose(concept.uri());
        }

        @Override
        public void put(Concept concept) {
            if (concept.type() == ConceptType.TASK) {
                discovery.answer(concept.uri(), Set.of(TaskAnswer.CAN));
            } else if (discovery.choices().size() < Discovery.MOST_CHOICES) {
                discovery.choose(concept.uri());
            } else {
                Toast.show(getTranslation("discovery.tell.full", Discovery.MOST_CHOICES));
            }
            changed.run();
        }

        @Override
        public void takeBack(Concept concept) {
            if (concept.type() == ConceptType.TASK) {
                discovery.answer(concept.uri(), Set.of());
            } else {
                discovery.drop(concept.uri());
            }
            changed.run();
        }
    }
}
