package nl.talentpas.vacancy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import nl.talentpas.uikit.Pictogram;

/// A small round button with a picture only, named for those who do not see it.
final class IconButton {

    private IconButton() {}

    static Button of(String icon, String name, Runnable action) {
        var button = new Button(new Pictogram(icon), click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClassName("icon-button");
        button.setAriaLabel(name);
        button.setTooltipText(name);
        return button;
    }
}
