package nl.talentpas.passport.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import nl.talentpas.passport.PassportDetails;
import nl.talentpas.passport.Trait;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Choices;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Toast;

/// "Zo ben ik": a handful of words to tap.
class TraitsCard extends Card {

    private final MyPassport passport;
    private final Runnable changed;
    private final Choices<Trait> choices;
    private final Paragraph count = new Paragraph();

    TraitsCard(MyPassport passport, Runnable changed) {
        this.passport = passport;
        this.changed = changed;
        setId("traits");
        String question = getTranslation("passport.traits.question");
        choices = Choices.several(question, List.of(Trait.values()), trait -> getTranslation(EnumText.key(trait)))
                .onTap(this::tapped);
        count.addClassNames("muted", "small");
        count.getElement().setAttribute("aria-live", "polite");
        add(new H2(question), count, choices);
        show(passport.details().traits());
    }

    private void tapped(Set<Trait> wanted) {
        Set<Trait> before = passport.details().traits();
        if (wanted.size() > PassportDetails.MAX_TRAITS) {
            choices.choose(before);
            Toast.show(getTranslation("passport.traits.enough", PassportDetails.MAX_TRAITS));
            return;
        }
        keep(wanted);
        Toast.withUndo(getTranslation("passport.saved"), () -> keep(before));
    }

    private void keep(Set<Trait> traits) {
        passport.choose(traits);
        show(traits);
        changed.run();
    }

    private void show(Set<Trait> traits) {
        choices.choose(traits);
        count.setText(getTranslation("passport.traits.count", traits.size(), PassportDetails.MAX_TRAITS));
    }
}
