package nl.talentpas.skills.picker;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.uikit.Handles;

/// "Meer uitleg": opens the official term of a concept and what stands around it, with the way to its page.
public class ConceptMore extends Button {

    public ConceptMore(Concept concept, Vocabulary vocabulary) {
        setText(getTranslation("skills.concept.more"));
        addClassNames("pill", "concept-more");
        addThemeVariants(ButtonVariant.TERTIARY);
        setAriaLabel(getTranslation("skills.concept.more") + ": " + concept.plain(getLocale()));
        addClickListener(click -> new ConceptDialog(concept, vocabulary).open());
        Handles.testId(this, "concept-more");
    }
}
