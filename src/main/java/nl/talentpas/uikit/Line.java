package nl.talentpas.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/// One line of a list: a sign, a title with details below it, and something at the end.
public class Line extends Div {

    private final Span title;
    private final Div body = new Div();

    /// @param sign one character that means what the colour means: ✓ ≈ ○ ! or a number
    public Line(String sign, Tone tone, String title) {
        addClassName("line");
        var dot = new Span(sign);
        dot.addClassNames("dot", tone.cssClass());
        dot.getElement().setAttribute("aria-hidden", "true");
        this.title = new Span(title);
        this.title.addClassName("line-title");
        body.addClassName("line-body");
        body.add(this.title);
        add(dot, body);
    }

    /// Puts something small after the title, such as the way to know more.
    public Line beside(Component component) {
        var heading = new Div();
        heading.addClassName("line-heading");
        body.replace(title, heading);
        heading.add(title, component);
        return this;
    }

    public Line detail(String text) {
        var detail = new Div(text);
        detail.addClassNames("muted", "small");
        body.add(detail);
        return this;
    }

    public Line detail(Component component) {
        body.add(component);
        return this;
    }

    public Line end(Component component) {
        component.addClassName("line-end");
        add(component);
        return this;
    }

    public Line end(String text) {
        var points = new Span(text);
        points.addClassName("points");
        return end(points);
    }
}
