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
import nl.talentpas.passport.PassportDetails;
import nl.talentpas.passport.PassportService;
import nl.talentpas.skills.picker.FoundInText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TellCardTests extends ViewTests {

    @Autowired
    private PassportService passports;

    private final AccountId owner = AccountId.next();

    @BeforeEach
    void openPassport() {
        signIn(SignIn.as(owner, Role.RESIDENT));
        UI.getCurrent().navigate(PassportView.class);
    }

    @Test
    void whatOneSaysYesToStandsInThePassportAndCanBeTakenBack() {
        read("Ik was drie jaar orderpicker.");
        assertThat(claims()).isZero();
        List<Button> yes = buttons("accept-found");
        assertThat(yes).isNotEmpty();
        yes.forEach(button -> _click(button));
        assertThat(claims()).isEqualTo(yes.size());
        assertThat(_find(ClaimRow.class)).isNotEmpty();
        buttons("undo-found").forEach(button -> _click(button));
        assertThat(claims()).isZero();
    }

    @Test
    void noKeepsNothing() {
        read("Ik was drie jaar orderpicker.");
        buttons("reject-found").forEach(button -> _click(button));
        assertThat(claims()).isZero();
    }

    @Test
    void withoutTextItAsksForOne() {
        read("");
        assertThat(field().getErrorMessage()).isEqualTo("Plak of typ eerst een tekst.");
    }

    private int claims() {
        PassportDetails details = passports.of(owner);
        return details.skills().size() + details.tasks().size();
    }

    private static TextArea field() {
        return _get(_get(FoundInText.class), TextArea.class);
    }

    private static void read(String text) {
        _setValue(field(), text);
        _click(buttons("read-text").getFirst());
    }

    private static List<Button> buttons(String testId) {
        return _find(Button.class, spec -> spec.withAttribute("data-testid", testId));
    }
}
