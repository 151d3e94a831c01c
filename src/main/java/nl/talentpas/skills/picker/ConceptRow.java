package nl.talentpas.skills.picker;

import com.vaadin.flow.component.KeyNotifier;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptSearch;
import nl.talentpas.uikit.Handles;

/// One answer of a search: picture, plain words and what made it an answer; the whole row is the button.
class ConceptRow extends NativeButton implements KeyNotifier {

    ConceptRow(ConceptSearch.Hit hit, Runnable action) {
        Concept concept = hit.concept();
        addClassName("concept-row");
        addClickListener(click -> action.run());
        String plain = concept.plain(getLocale());
        var words = new Span(new Span(plain));
        words.addClassName("words");
        if (!hit.matched().equals(plain)) {
            words.add(small(getTranslation("skills.picker.matched", hit.matched())));
        }
        if (hit.fallback()) {
            words.add(small(getTranslation("skills.picker.fallback")));
        }
        add(new ConceptPictogram(concept), words);
        Handles.testId(this, "concept-option");
        Handles.dataId(this, concept.uri());
    }

    private static Span small(String text) {
        var small = new Span(text);
        small.addClassNames("muted", "small");
        return small;
    }
}
