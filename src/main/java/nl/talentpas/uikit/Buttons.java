package nl.talentpas.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;

/// The three kinds of button: one primary per card, secondary ones beside it, quiet ones for the rest.
public final class Buttons {

    private Buttons() {}

    public static Button primary(String text, Runnable action) {
        Button button = secondary(text, action);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    public static Button secondary(String text, Runnable action) {
        var button = new Button(text, click -> action.run());
        button.addClassName("pill");
        return button;
    }

    public static Button quiet(String text, Runnable action) {
        Button button = secondary(text, action);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    /// A link that looks like the primary button: for going somewhere, where a button is for doing something.
    public static Anchor primaryLink(String text, String path) {
        return link(text, path, "primary");
    }

    public static Anchor secondaryLink(String text, String path) {
        return link(text, path, "secondary");
    }

    private static Anchor link(String text, String path, String kind) {
        var anchor = new Anchor(path, text);
        anchor.addClassNames("pill-link", kind);
        return anchor;
    }
}
