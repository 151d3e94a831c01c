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

    /// What everybody should see first stands on top on a phone, and right of the wide column on a wide screen, with
    /// the rest below it.
    public static Columns ledBy(Component first, Component wide, Component... rest) {
        var columns = new Columns(Wide.LEFT, first, wide);
        columns.addClassName("led");
        columns.add(rest);
        return columns;
    }

    public Columns(Wide wide, Component left, Component right) {
        super(left, right);
        addClassNames("columns", "wide-" + wide.name().toLowerCase(java.util.Locale.ROOT));
    }
}
