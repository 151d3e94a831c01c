package nl.talentpas.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/// One person or vacancy in a list: a round sign, a title that leads to the place to act, details, and an end.
public class PersonRow extends Div {

    private final Component title;
    private final Div body = new Div();

    /// @param sign initials, or a short sign in a circle
    /// @param path where a tap anywhere on the row leads
    public PersonRow(String sign, String title, String path) {
        this(sign, new Anchor(path, title));
        addClassName("tappable");
    }

    /// A row that leads nowhere.
    public PersonRow(String sign, String title) {
        this(sign, new Span(title));
    }

    private PersonRow(String sign, Component title) {
        this.title = title;
        addClassName("person-row");
        title.addClassName("person-title");
        body.addClassName("person-body");
        body.add(title);
        add(new Avatar(sign), body);
    }

    public PersonRow about(Object id) {
        Handles.dataId(this, id);
        return this;
    }

    /// Says whether this row is the one shown beside the list.
    public void mark(boolean shown) {
        setClassName("shown", shown);
        if (shown) {
            title.getElement().setAttribute("aria-current", "true");
        } else {
            title.getElement().removeAttribute("aria-current");
        }
    }

    public PersonRow chips(Component... chips) {
        if (chips.length > 0) {
            body.add(new Row(chips));
        }
        return this;
    }

    public PersonRow detail(String text) {
        var detail = new Div(text);
        detail.addClassNames("muted", "small");
        detail.setVisible(!text.isBlank());
        body.add(detail);
        return this;
    }

    public PersonRow end(Component end) {
        end.addClassName("person-end");
        add(end);
        return this;
    }

    public PersonRow end(String text) {
        var end = new Span(text);
        end.addClassName("points");
        return end(end);
    }
}
