package nl.talentpas.uikit;

import com.vaadin.flow.component.html.Span;

/// A short fact in a pill.
public class Chip extends Span {

    public Chip(String text, Tone tone) {
        super(text);
        addClassNames("chip", tone.cssClass());
    }

    public Chip(String icon, String text, Tone tone) {
        addClassNames("chip", tone.cssClass());
        add(new Pictogram(icon), new Span(text));
    }
}
