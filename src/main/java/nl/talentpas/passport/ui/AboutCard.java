package nl.talentpas.passport.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import nl.talentpas.passport.PassportDetails;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Toast;

/// What somebody wants to tell of themselves, in their own words.
class AboutCard extends Card {

    private final MyPassport passport;
    private final Runnable changed;
    private final TextArea text = new TextArea(getTranslation("passport.about.label"));

    AboutCard(MyPassport passport, Runnable changed) {
        this.passport = passport;
        this.changed = changed;
        setId("about-card");
        text.setId("about");
        text.setManualValidation(true);
        text.setMinRows(4);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> count());
        text.setValue(passport.details().about());
        count();
        add(
                new H2(getTranslation("passport.about.question")),
                text,
                Handles.testId(Buttons.primary(getTranslation("passport.save"), this::save), "save-about"));
    }

    private void save() {
        String before = passport.details().about();
        if (count()) {
            keep(text.getValue());
            Toast.withUndo(getTranslation("passport.saved"), () -> {
                keep(before);
                text.setValue(before);
            });
        }
    }

    private void keep(String about) {
        passport.tellAbout(about);
        changed.run();
    }

    /// @return whether it is short enough
    private boolean count() {
        int length = text.getValue().length();
        int most = PassportDetails.MAX_ABOUT;
        text.setHelperText(getTranslation("passport.about.count", length, most));
        text.setErrorMessage(getTranslation("passport.about.too-long", most, Math.max(0, length - most)));
        text.setInvalid(length > most);
        return length <= most;
    }
}
