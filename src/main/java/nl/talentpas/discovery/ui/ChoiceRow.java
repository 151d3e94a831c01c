package nl.talentpas.discovery.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import nl.talentpas.discovery.Discovery;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.picker.ConceptPictogram;
import nl.talentpas.skills.picker.ConceptTitle;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Pictogram;

/// Something one may have done, to tap: its name, what one does then, and whether it is chosen.
class ChoiceRow extends NativeButton {

    private final Concept concept;
    private final Discovery discovery;

    ChoiceRow(Concept concept, Discovery discovery, Runnable changed) {
        this.concept = concept;
        this.discovery = discovery;
        addClassName("concept-row");
        addClickListener(click -> {
            toggle();
            changed.run();
        });
        Handles.testId(this, "choice");
        Handles.dataId(this, concept.uri());
        show();
    }

    void show() {
        boolean chosen = discovery.chose(concept.uri());
        removeAll();
        getElement().setAttribute("aria-pressed", String.valueOf(chosen));
        var words = new Span(new Span(ConceptTitle.of(concept, getLocale())));
        words.addClassName("words");
        if (concept.type() == ConceptType.OCCUPATION) {
            var plain = new Span(concept.plain(getLocale()));
            plain.addClassNames("muted", "small");
            words.add(plain);
        }
        add(chosen ? new Pictogram("circle-check") : new ConceptPictogram(concept), words);
    }

    private void toggle() {
        if (discovery.chose(concept.uri())) {
            discovery.drop(concept.uri());
        } else {
            discovery.choose(concept.uri());
        }
        show();
    }
}
