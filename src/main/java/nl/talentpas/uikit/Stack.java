package nl.talentpas.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/// Things below each other with equal space.
public class Stack extends Div {

    public Stack(Component... components) {
        super(components);
        addClassName("stack");
    }
}
