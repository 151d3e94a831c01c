package nl.talentpas.skills.picker;

import com.vaadin.flow.component.Component;
import nl.talentpas.skills.Neighbour;
import nl.talentpas.uikit.EnumText;

/// Says in words why two skills resemble each other.
public final class Reasons {

    private Reasons() {}

    /// @param reader the component that will show it, which knows the language
    public static String of(Neighbour neighbour, Component reader) {
        return reader.getTranslation(EnumText.key(neighbour.reason()), neighbour.occupations());
    }
}
