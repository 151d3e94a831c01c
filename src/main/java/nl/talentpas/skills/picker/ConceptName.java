package nl.talentpas.skills.picker;

import com.vaadin.flow.component.html.Span;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Row;

/// A concept in plain words, with "Meer uitleg" for its official term and what stands around it.
public class ConceptName extends Row {

    public ConceptName(Concept concept, Vocabulary vocabulary) {
        addClassName("concept-name");
        var name = new Span(concept.plain(getLocale()));
        name.addClassName("strong");
        add(name, ConceptMore.beside(concept, vocabulary));
        Handles.dataId(this, concept.uri());
    }
}
