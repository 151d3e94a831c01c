package nl.talentpas.vacancy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Chip;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Line;
import nl.talentpas.uikit.Row;
import nl.talentpas.uikit.Tone;
import nl.talentpas.vacancy.Requirement;

/// One skill that is asked: a summary in chips, and the controls when they are asked for.
class RequirementLine extends Line {

    private final String name;
    private final Consumer<Requirement> change;
    private final Row summary = new Row();
    private final Div controls = new Div();
    private final Button adjust;
    private Requirement asked;

    RequirementLine(Requirement asked, String name, Consumer<Requirement> change, Runnable remove) {
        super("✓", Tone.BRAND, name);
        this.name = name;
        this.change = change;
        this.asked = asked;
        this.adjust = Handles.testId(Buttons.quiet(getTranslation("vacancy.editor.adjust"), this::toggle), "adjust");
        adjust.setAriaLabel(getTranslation("vacancy.editor.adjust-what", name));
        adjust.getElement().setAttribute("aria-expanded", "false");
        controls.setVisible(false);
        detail(summary);
        detail(new Row(adjust));
        detail(controls);
        end(Handles.testId(
                IconButton.of("x", getTranslation("vacancy.editor.remove", name), remove), "remove-requirement"));
        Handles.dataId(Handles.testId(this, "requirement"), asked.skill());
        show(asked);
    }

    /// Shows the requirement as it is now; the controls keep the cursor.
    final void show(Requirement now) {
        asked = now;
        summary.removeAll();
        summary.add(
                new Chip(getTranslation(EnumText.key(now.level(), "asked")), Tone.BRAND),
                new Chip(
                        getTranslation(now.essential() ? "vacancy.editor.is-essential" : "vacancy.editor.is-optional"),
                        Tone.NEUTRAL));
        if (now.trainable()) {
            summary.add(new Chip("graduation-cap", getTranslation("vacancy.page.learn-here"), Tone.WARN));
        }
        if (Emphasis.of(now) != Emphasis.NORMAL) {
            summary.add(new Chip(getTranslation(EnumText.key(Emphasis.of(now))), Tone.NEUTRAL));
        }
    }

    private void toggle() {
        if (controls.getComponentCount() == 0) {
            controls.add(new RequirementControls(asked, name, change));
        }
        controls.setVisible(!controls.isVisible());
        adjust.getElement().setAttribute("aria-expanded", String.valueOf(controls.isVisible()));
    }
}
