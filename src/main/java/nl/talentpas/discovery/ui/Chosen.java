package nl.talentpas.discovery.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import nl.talentpas.discovery.Discovery;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.skills.picker.ConceptTitle;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Pictogram;
import nl.talentpas.uikit.Row;

/// What was chosen so far; tapping one takes it away again.
class Chosen extends Row {

    private final Discovery discovery;
    private final Vocabulary vocabulary;
    private final Runnable changed;

    Chosen(Discovery discovery, Vocabulary vocabulary, Runnable changed) {
        this.discovery = discovery;
        this.vocabulary = vocabulary;
        this.changed = changed;
        setId("chosen");
        show();
    }

    void show() {
        removeAll();
        add(new Span(getTranslation("discovery.chosen.title")));
        discovery.choices().stream()
                .flatMap(choice -> vocabulary.find(choice).stream())
                .forEach(concept -> add(pill(concept)));
        setVisible(!discovery.choices().isEmpty());
    }

    private Button pill(Concept concept) {
        String name = ConceptTitle.of(concept, getLocale());
        var pill = new Button(name, new Pictogram("x"), click -> {
            discovery.drop(concept.uri());
            show();
            changed.run();
        });
        pill.addClassName("choice");
        pill.setIconAfterText(true);
        pill.setAriaLabel(getTranslation("discovery.chosen.remove", name));
        return Handles.dataId(Handles.testId(pill, "chosen-concept"), concept.uri());
    }
}
