package nl.talentpas.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/// Two columns on a wide screen, one below the other on a phone.
public class Columns extends Div {

    /// Which of the two is the wider one.
    public enum Wide {
        LEFT,
        RIGHT,
        NEITHER
    }

    public Columns(Wide wide, Component left, Component right) {
        super(left, right);
        addClassNames("columns", "wide-" + wide.name().toLowerCase(java.util.Locale.ROOT));
    }
}
