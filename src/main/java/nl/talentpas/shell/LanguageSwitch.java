package nl.talentpas.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;

/// Offers the languages that are not the present one, each in its own words.
class LanguageSwitch extends Div {

    LanguageSwitch() {
        addClassName("language-switch");
        Languages.ALL.stream()
                .filter(language -> !language.getLanguage().equals(getLocale().getLanguage()))
                .forEach(language -> add(button(language)));
    }

    private static Button button(Locale language) {
        var button = new Button(language.getLanguage().toUpperCase(Locale.ROOT), click -> choose(language));
        button.setId("language-" + language.getLanguage());
        button.setAriaLabel(language.getDisplayLanguage(language));
        button.getElement().setAttribute("lang", language.getLanguage());
        return button;
    }

    private static void choose(Locale language) {
        LanguageMemory.remember(language);
        UI.getCurrent().getSession().setLocale(language);
        UI.getCurrent().getPage().reload();
    }
}
