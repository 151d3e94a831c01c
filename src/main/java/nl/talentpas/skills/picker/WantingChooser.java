package nl.talentpas.skills.picker;

import nl.talentpas.skills.Wanting;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Pictogram;
import nl.talentpas.uikit.PillGroup;

/// How much somebody wants to do something: one of three pills, none when it was not said.
public class WantingChooser extends PillGroup<Wanting> {

    /// @param name what is wanted or not, for assistive tools: `Rijden met een heftruck`
    public WantingChooser(String name) {
        super(Wanting.class, name);
        pillOf(Wanting.GLADLY).addClassName("like");
        pillOf(Wanting.GLADLY).setIcon(new Pictogram("heart"));
        Handles.testId(this, "wanting");
    }
}
