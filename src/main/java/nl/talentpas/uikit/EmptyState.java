package nl.talentpas.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/// What stands where nothing is yet: why, and what to do now.
public class EmptyState extends Div {

    public EmptyState(String icon, String title, String text, Component... actions) {
        addClassName("empty-state");
        add(new Pictogram(icon), new H2(title), new Paragraph(text), new Row(actions));
    }
}
