package nl.talentpas.vacancy.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Set;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.picker.Shelf;
import nl.talentpas.uikit.Stack;
import nl.talentpas.vacancy.VacancyTask;

/// A vacancy text that exists already: its tasks and requirements are proposed, one by one.
class PastedText extends Details {

    PastedText(Draft draft, EditorTools tools, Runnable changed) {
        var hint = new Paragraph(getTranslation("vacancy.editor.text-hint"));
        hint.addClassName("muted");
        setId("vacancy-text");
        setSummaryText(getTranslation("vacancy.editor.text-title"));
        addClassName("card");
        add(new Stack(
                hint,
                tools.inText(
                        Set.of(ConceptType.TASK, ConceptType.SKILL),
                        new DraftShelf(draft, tools, changed),
                        getTranslation("vacancy.editor.text-label"))));
    }

    private record DraftShelf(Draft draft, EditorTools tools, Runnable changed) implements Shelf {

        @Override
        public boolean holds(Concept concept) {
            return draft.hasTask(concept.uri()) || draft.asks(concept.uri());
        }

        @Override
        public void put(Concept concept) {
            ConceptUri uri = concept.uri();
            if (concept.type() == ConceptType.TASK) {
                draft.tasks.add(new VacancyTask(uri, ""));
                draft.proposeSkills(tools.skillsOf(uri).stream());
            } else {
                draft.ask(uri);
            }
            changed.run();
        }

        @Override
        public void takeBack(Concept concept) {
            draft.tasks.removeIf(task -> concept.uri().equals(task.task()));
            draft.requirements.removeIf(asked -> asked.skill().equals(concept.uri()));
            changed.run();
        }
    }
}
