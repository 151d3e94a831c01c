package nl.talentpas.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/// The main action within reach of the thumb: fixed at the foot on a phone, in place on a wide screen.
public class BottomBar extends Div {

    public BottomBar(Component... actions) {
        super(actions);
        addClassName("bottom-bar");
    }
}
