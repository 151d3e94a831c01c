package nl.talentpas.uikit;

import com.vaadin.flow.component.html.Span;

/// Initials in a circle; decorative beside the name.
public class Avatar extends Span {

    public Avatar(String initials) {
        super(initials);
        addClassName("avatar");
        getElement().setAttribute("aria-hidden", "true");
    }

    public Avatar large() {
        addClassName("large");
        return this;
    }
}
