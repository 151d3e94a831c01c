package nl.talentpas.passport.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.talentpas.ViewTests;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.SignIn;
import nl.talentpas.passport.PassportCatalogue;
import nl.talentpas.passport.PassportDetails;
import nl.talentpas.passport.Trait;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AboutMeViewTests extends ViewTests {

    @Autowired
    private PassportCatalogue catalogue;

    private final AccountId owner = AccountId.next();

    @BeforeEach
    void open() {
        signIn(SignIn.as(owner, Role.RESIDENT));
        UI.getCurrent().navigate(AboutMeView.class);
    }

    @Test
    void somebodyTellsAboutThemselves() {
        _setValue(text(), "Ik ben graag buiten.");
        assertThat(text().getHelperText()).isEqualTo("20 van 1.000 tekens");
        save();
        assertThat(kept().about()).isEqualTo("Ik ben graag buiten.");

        _click(lastUndo());
        assertThat(kept().about()).isEmpty();
        assertThat(text().getValue()).isEmpty();
    }

    @Test
    void aTextThatIsTooLongIsRefusedInWordsAndNotLost() {
        _setValue(text(), "x".repeat(1003));
        save();

        assertThat(text().isInvalid()).isTrue();
        assertThat(text().getErrorMessage()).isEqualTo("Er passen 1.000 tekens in. Haal er 3 weg.");
        assertThat(text().getValue()).hasSize(1003);
        assertThat(kept().about()).isEmpty();
    }

    @Test
    void traitsAreTapped() {
        tap("Rustig");
        tap("Eerlijk");
        assertThat(kept().traits()).containsExactlyInAnyOrder(Trait.CALM, Trait.HONEST);

        tap("Rustig");
        assertThat(kept().traits()).containsExactly(Trait.HONEST);

        _click(lastUndo());
        assertThat(kept().traits()).containsExactlyInAnyOrder(Trait.CALM, Trait.HONEST);
    }

    @Test
    void thereIsRoomForSixTraits() {
        List.of("Rustig", "Vrolijk", "Precies", "Behulpzaam", "Nieuwsgierig", "Creatief", "Eerlijk")
                .forEach(AboutMeViewTests::tap);

        assertThat(kept().traits()).hasSize(6).doesNotContain(Trait.HONEST);
        assertThat(_get(Button.class, spec -> spec.withText("Eerlijk"))
                        .getElement()
                        .getAttribute("aria-pressed"))
                .isEqualTo("false");
    }

    private PassportDetails kept() {
        return catalogue.find(owner).orElseThrow();
    }

    private static TextArea text() {
        return _get(TextArea.class, spec -> spec.withLabel("Over mij"));
    }

    private static void save() {
        _click(_get(Button.class, spec -> spec.withText("Bewaar")));
    }

    private static void tap(String trait) {
        _click(_get(Button.class, spec -> spec.withText(trait)));
    }

    private static Button lastUndo() {
        return _find(Button.class, spec -> spec.withAttribute("data-testid", "undo"))
                .getLast();
    }
}
