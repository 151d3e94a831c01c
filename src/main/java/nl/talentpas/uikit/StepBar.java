package nl.talentpas.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/// How far somebody is in a short series of screens.
public class StepBar extends Div {

    public StepBar(int current, int total) {
        addClassName("steps");
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", getTranslation("uikit.step", current, total));
        for (int step = 1; step <= total; step++) {
            var bar = new Span();
            bar.setClassName("on", step <= current);
            add(bar);
        }
    }
}
