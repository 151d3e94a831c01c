package nl.talentpas.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/// Things side by side that wrap when there is no room.
public class Row extends Div {

    public Row(Component... components) {
        super(components);
        addClassName("row");
    }
}
