package nl.talentpas.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.EmptyState;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Page;

/// The body of every error page: what is the matter, in words, and where to go from here.
class WayOn extends Page {

    private final String icon;
    private final String key;

    private WayOn(String icon, String key) {
        this.icon = icon;
        this.key = key;
        heading(getTranslation(key + ".title"));
    }

    /// To the start or to the vacancies.
    ///
    /// @param key its texts stand under `<key>.title`, `<key>.heading` and `<key>.text`
    static WayOn elsewhere(String icon, String key) {
        var body = new WayOn(icon, key);
        return body.with(Buttons.primaryLink(body.start(), ""), body.vacancies());
    }

    /// The same page again, or one of those.
    static WayOn again(String icon, String key) {
        var body = new WayOn(icon, key);
        return body.with(body.retry(), Buttons.secondaryLink(body.start(), ""), body.vacancies());
    }

    private Button retry() {
        return Handles.testId(Buttons.primary(getTranslation("shell.way-on.again"), WayOn::readAgain), "try-again");
    }

    private static void readAgain() {
        UI.getCurrent().getPage().reload();
    }

    private String start() {
        return getTranslation("shell.way-on.start");
    }

    private Anchor vacancies() {
        return Buttons.secondaryLink(getTranslation("shell.way-on.vacancies"), "vacatures");
    }

    private WayOn with(Component... actions) {
        add(new EmptyState(icon, getTranslation(key + ".heading"), getTranslation(key + ".text"), actions));
        return this;
    }
}
