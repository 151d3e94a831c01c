package nl.talentpas.skills.picker;

import com.vaadin.flow.component.dialog.Dialog;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.SkillsNavigation;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Handles;

/// Explains a concept over the page that named it.
class ConceptDialog extends Dialog {

    ConceptDialog(Concept concept, Vocabulary vocabulary) {
        setHeaderTitle(concept.plain(getLocale()));
        setWidth("min(36rem, 100%)");
        add(new ConceptExplanation(concept, vocabulary));
        var page = Buttons.secondaryLink(getTranslation("skills.concept.page"), SkillsNavigation.page(concept));
        page.getElement().addEventListener("click", followed -> close());
        getFooter().add(Handles.testId(page, "concept-page"));
        getFooter().add(Buttons.primary(getTranslation("uikit.close"), this::close));
        Handles.testId(this, "concept-explanation");
    }
}
