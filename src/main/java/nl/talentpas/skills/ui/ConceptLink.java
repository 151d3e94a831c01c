package nl.talentpas.skills.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.SkillsNavigation;
import nl.talentpas.skills.picker.ConceptTitle;
import nl.talentpas.skills.picker.English;
import nl.talentpas.uikit.Handles;

/// A concept in plain words that leads to its page; says so when there are only English words.
class ConceptLink extends Anchor {

    ConceptLink(Concept concept) {
        setHref(SkillsNavigation.page(concept));
        addClassName("tall-link");
        var words = new Span(ConceptTitle.of(concept, getLocale()));
        words.getElement().setAttribute("lang", concept.languageFor(getLocale()));
        add(words);
        English.mark(concept, getLocale()).ifPresent(this::add);
        Handles.testId(this, "concept-link");
        Handles.dataId(this, concept.uri());
    }
}
