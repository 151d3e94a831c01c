package nl.talentpas.uikit;

import com.vaadin.flow.component.Component;

/// Stable names by which tests and help texts find things on a page.
public final class Handles {

    private Handles() {}

    public static <T extends Component> T testId(T component, String name) {
        component.getElement().setAttribute("data-testid", name);
        return component;
    }

    /// Marks a row with the id of what it shows.
    public static <T extends Component> T dataId(T component, Object id) {
        component.getElement().setAttribute("data-id", String.valueOf(id));
        return component;
    }
}
