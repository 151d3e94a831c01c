package nl.talentpas.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/// A sentence that stands out: something to know before going on, with an icon and room for a next step.
public class Callout extends Div {

    public Callout(String icon, Tone tone, String text) {
        addClassNames("callout", tone.cssClass());
        add(new Pictogram(icon), new Paragraph(text));
    }

    /// Is read out at once by assistive tools, as errors should be.
    public Callout urgent() {
        getElement().setAttribute("role", "alert");
        return this;
    }

    public Callout with(Component action) {
        add(action);
        return this;
    }
}
