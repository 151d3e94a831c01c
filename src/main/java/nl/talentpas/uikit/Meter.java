package nl.talentpas.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/// A named share as a bar with its number.
public class Meter extends Div {

    /// @param percent within [0, 100]
    public Meter(String label, int percent) {
        addClassName("meter");
        var fill = new Div();
        fill.addClassName("fill");
        fill.getStyle().set("--share", percent + "%");
        var track = new Div(fill);
        track.addClassName("track");
        track.getElement().setAttribute("aria-hidden", "true");
        var number = new Span(String.valueOf(percent));
        number.addClassName("number");
        add(new Span(label), track, number);
    }
}
