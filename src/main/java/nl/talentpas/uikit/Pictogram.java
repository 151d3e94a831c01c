package nl.talentpas.uikit;

import com.vaadin.flow.component.icon.SvgIcon;

/// An icon of the Lucide set by its name; decorative, so hidden from assistive tools unless it gets a label.
public class Pictogram extends SvgIcon {

    private static final String FOLDER = "webjars/lucide-static/0.468.0/icons/";

    public Pictogram(String name) {
        super(FOLDER + name + ".svg");
        addClassName("pictogram");
        getElement().setAttribute("aria-hidden", "true");
    }
}
