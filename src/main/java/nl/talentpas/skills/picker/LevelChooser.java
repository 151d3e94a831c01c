package nl.talentpas.skills.picker;

import nl.talentpas.skills.Level;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.PillGroup;

/// How well somebody can do something: one of four pills.
public class LevelChooser extends PillGroup<Level> {

    /// @param name what the level is of, for assistive tools: `Rijden met een heftruck`
    public LevelChooser(String name) {
        super(Level.class, name);
        Handles.testId(this, "level");
    }
}
