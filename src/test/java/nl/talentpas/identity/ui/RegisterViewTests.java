package nl.talentpas.identity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinSession;
import nl.talentpas.MailServer;
import nl.talentpas.ViewTests;
import nl.talentpas.identity.AccountCatalogue;
import nl.talentpas.identity.AccountDetails;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.AccountService;
import nl.talentpas.identity.AccountStatus;
import nl.talentpas.identity.CurrentUser;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.TestAccounts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RegisterViewTests extends ViewTests {

    private final String email = AccountId.next() + "@test.example";

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccountCatalogue catalogue;

    @Test
    void aResidentRegistersAndIsSignedInRightAway() {
        VaadinSession session = VaadinSession.getCurrent();
        session.getSession().setAttribute("typed-before", "kept");
        registerAs("Inwoner", "Oss");
        AccountDetails account = accounts.details(currentUser.id());
        assertThat(account.name().full()).isEqualTo("Noor de Wit");
        assertThat(account.roles()).containsExactly(Role.RESIDENT);
        assertThat(account.status()).isEqualTo(AccountStatus.UNCONFIRMED);
        assertThat(session.getSession().getAttribute("typed-before")).isEqualTo("kept");
        Anchor goOn = _get(Anchor.class, spec -> spec.withId("go-on"));
        assertThat(goOn.getHref()).isEqualTo("thuis");
        assertThat(goOn.isRouterIgnore()).isTrue();
        assertThat(MailServer.letterTo(email, 1).path()).startsWith("bevestigen/");
    }

    @Test
    void anEmployerIsTakenToTheFirmsPage() {
        registerAs("Werkgever", "Meierijstad");
        assertThat(accounts.details(currentUser.id()).municipality()).isEqualTo("Meierijstad");
        assertThat(_get(Anchor.class, spec -> spec.withId("go-on")).getHref()).isEqualTo("bedrijf");
    }

    @Test
    void theChoiceHasNoStaffRoles() {
        UI.getCurrent().navigate(RegisterView.class);
        assertThat(_find(Button.class, spec -> spec.withClasses("choice")))
                .extracting(Button::getText)
                .containsExactly("Inwoner", "Student of leerling", "Werkgever");
    }

    @Test
    void anAddressThatHasAnAccountSeesTheSamePageButIsNotSignedIn() {
        AccountDetails existing = TestAccounts.details("Al", "Bekend", Role.RESIDENT);
        TestAccounts.store(catalogue, existing);
        fillIn("Inwoner", "Oss", existing.email());
        assertThat(_get(Registered.class).getId()).contains("registered");
        assertThat(_get(H1.class).getText()).isEqualTo("Welkom, Noor!");
        assertThat(currentUser.maybe()).isEmpty();
        assertThat(MailServer.letterTo(existing.email(), 1).subject()).isEqualTo("Je hebt al een account");
    }

    @Test
    void whatIsWrongIsSaidAtTheFieldAndWhatWasTypedStays() {
        UI.getCurrent().navigate(RegisterView.class);
        tap("Inwoner");
        click("next");
        TextField first = _get(TextField.class, spec -> spec.withId("first-name"));
        assertThat(first.getErrorMessage()).isEqualTo("Vul je voornaam in.");
        _setValue(first, "Noor");
        click("next");
        _setValue(_get(EmailField.class), "noor@@voorbeeld");
        _setValue(_get(NewPasswordField.class), "password1234");
        click("next");
        assertThat(_get(EmailField.class).getErrorMessage()).startsWith("Vul een e-mailadres in");
        assertThat(_get(NewPasswordField.class).getErrorMessage()).contains("makkelijk te raden");
        assertThat(_get(Checkbox.class).isInvalid()).isTrue();
        assertThat(_get(EmailField.class).getValue()).isEqualTo("noor@@voorbeeld");
        assertThat(currentUser.maybe()).isEmpty();
    }

    @Test
    void goingBackKeepsWhatWasTyped() {
        UI.getCurrent().navigate(RegisterView.class);
        tap("Student of leerling");
        _setValue(_get(TextField.class, spec -> spec.withId("first-name")), "Noor");
        click("next");
        click("back");
        assertThat(_get(TextField.class, spec -> spec.withId("first-name")).getValue())
                .isEqualTo("Noor");
    }

    @Test
    void nobodySkipsAStepByItsAddress() {
        UI.getCurrent().navigate(RegisterView.class, QueryParameters.of("stap", "3"));
        assertThat(_find(EmailField.class)).isEmpty();
        UI.getCurrent().navigate(RegisterView.class, QueryParameters.of("stap", "onzin"));
        assertThat(_find(Button.class, spec -> spec.withClasses("choice"))).hasSize(3);
    }

    @Test
    void thePasswordIsJudgedInWordsWhileTyping() {
        UI.getCurrent().navigate(RegisterView.class);
        tap("Inwoner");
        _setValue(_get(TextField.class, spec -> spec.withId("first-name")), "Noor");
        click("next");
        NewPasswordField password = _get(NewPasswordField.class);
        _setValue(password, "fietsen");
        assertThat(password.getHelperText()).isEqualTo("Nog 5 tekens erbij.");
        _setValue(password, "fiets tuin regen");
        assertThat(password.getHelperText()).isEqualTo("Dit is een goed wachtwoord.");
    }

    private void registerAs(String role, String municipality) {
        fillIn(role, municipality, email);
    }

    private void fillIn(String role, String municipality, String address) {
        UI.getCurrent().navigate(RegisterView.class);
        tap(role);
        _setValue(_get(TextField.class, spec -> spec.withId("first-name")), "Noor");
        _setValue(_get(TextField.class, spec -> spec.withId("last-name")), "de Wit");
        @SuppressWarnings("unchecked")
        ComboBox<String> place = _get(ComboBox.class);
        _setValue(place, municipality);
        click("next");
        _setValue(_get(EmailField.class), address);
        _setValue(_get(NewPasswordField.class), "wolken boven de Maas");
        _setValue(_get(Checkbox.class), true);
        click("next");
    }

    private static void tap(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static void click(String id) {
        _click(_get(Button.class, spec -> spec.withId(id)));
    }
}
