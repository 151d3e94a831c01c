package nl.talentpas.vacancy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/// Two fields that belong together: side by side where there is room.
class FieldPair extends Div {

    FieldPair(Component first, Component second) {
        super(first, second);
        addClassName("form-pair");
    }
}
