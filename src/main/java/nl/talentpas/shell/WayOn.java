package nl.talentpas.shell;

import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.EmptyState;
import nl.talentpas.uikit.Page;

/// The body of every error page: what is the matter, in words, and where to go from here.
class WayOn extends Page {

    /// @param key its texts stand under `<key>.title`, `<key>.heading` and `<key>.text`
    WayOn(String icon, String key) {
        heading(getTranslation(key + ".title"));
        add(new EmptyState(
                icon,
                getTranslation(key + ".heading"),
                getTranslation(key + ".text"),
                Buttons.primaryLink(getTranslation("shell.way-on.start"), ""),
                Buttons.secondaryLink(getTranslation("shell.way-on.vacancies"), "vacatures")));
    }
}
