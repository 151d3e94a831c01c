package nl.talentpas.passport.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Days;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Row;
import nl.talentpas.uikit.Toast;

/// Asks whether the coach may introduce somebody, and says what a yes and a no lead to.
class ConsentCard extends Card {

    private final MyPassport passport;
    private final Runnable changed;

    ConsentCard(MyPassport passport, Runnable changed) {
        this.passport = passport;
        this.changed = changed;
        setId("consent");
        show();
    }

    private void show() {
        removeAll();
        add(new H2(getTranslation("passport.consent.title")));
        passport.agreedAt().ifPresentOrElse(this::showGiven, this::ask);
    }

    private void ask() {
        add(
                new Paragraph(getTranslation("passport.consent.what")),
                new Paragraph(getTranslation("passport.consent.first")),
                new Paragraph(getTranslation("passport.consent.stop")),
                new Row(
                        Handles.testId(
                                Buttons.primary(getTranslation("passport.consent.yes"), () -> answer(true)),
                                "consent-yes"),
                        Handles.testId(
                                Buttons.secondary(getTranslation("passport.consent.no"), this::sayNoIsFine),
                                "consent-no")));
    }

    private void showGiven(Instant since) {
        var given = new Paragraph(getTranslation("passport.consent.given", Days.day(since, getLocale())));
        given.addClassName("strong");
        given.setId("consent-given");
        add(
                given,
                new Paragraph(getTranslation("passport.consent.first")),
                Handles.testId(
                        Buttons.secondary(getTranslation("passport.consent.withdraw"), () -> answer(false)),
                        "consent-withdraw"));
    }

    private void sayNoIsFine() {
        Toast.show(getTranslation("passport.consent.no-is-fine"));
    }

    private void answer(boolean agreed) {
        give(agreed);
        Toast.withUndo(
                getTranslation(agreed ? "passport.consent.thanks" : "passport.consent.withdrawn"), () -> give(!agreed));
    }

    private void give(boolean agreed) {
        passport.agreeToMatching(agreed);
        show();
        changed.run();
    }
}
