package nl.talentpas.vacancy.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.talentpas.uikit.Pictogram;

/// Says at its place that a part is missing, until it is there.
class Missing extends Div implements Focusable<Missing> {

    Missing(String text) {
        addClassName("missing");
        add(new Pictogram("triangle-alert"), new Span(text));
        setTabIndex(-1);
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }
}
