package nl.talentpas.skills.picker;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Row;

/// A concept in plain words, with "Meer uitleg" for its official term and what stands around it.
public class ConceptName extends Row {

    public ConceptName(Concept concept, Vocabulary vocabulary) {
        addClassName("concept-name");
        String plain = concept.plain(getLocale());
        var name = new Span(plain);
        name.addClassName("strong");
        Button more = Buttons.quiet(
                getTranslation("skills.concept.more"), () -> new ConceptDialog(concept, vocabulary).open());
        more.setAriaLabel(getTranslation("skills.concept.more") + ": " + plain);
        add(name, Handles.testId(more, "concept-more"));
        Handles.dataId(this, concept.uri());
    }
}
