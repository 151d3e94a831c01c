package nl.talentpas.skills.picker;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.Neighbour;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.uikit.Line;
import nl.talentpas.uikit.Stack;
import nl.talentpas.uikit.Tone;

/// A concept's official term, description, other names and the skills that resemble it.
class ConceptExplanation extends Stack {

    ConceptExplanation(Concept concept, Vocabulary vocabulary) {
        var locale = getLocale();
        String description = concept.description(locale);
        if (!description.isBlank()) {
            add(new Paragraph(description));
        }
        add(fact("skills.concept.official", concept.preferred(locale)));
        List<String> names = concept.alternatives(locale);
        if (!names.isEmpty()) {
            add(fact("skills.concept.alternatives", String.join(", ", names)));
        }
        List<Neighbour> neighbours = vocabulary.neighbours(concept.uri());
        if (!neighbours.isEmpty()) {
            add(title("skills.concept.neighbours"));
            neighbours.forEach(neighbour -> add(line(neighbour, vocabulary)));
        }
    }

    private Component line(Neighbour neighbour, Vocabulary vocabulary) {
        String name = vocabulary.get(neighbour.skill()).plain(getLocale());
        return new Line("≈", Tone.BRAND, name).detail(Reasons.of(neighbour, this));
    }

    private Component fact(String key, String text) {
        var fact = new Paragraph(title(key), new Span(" " + text));
        return fact;
    }

    private Component title(String key) {
        var title = new Span(getTranslation(key));
        title.addClassName("strong");
        return title;
    }
}
