package nl.talentpas.identity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import nl.talentpas.MailServer;
import nl.talentpas.ViewTests;
import nl.talentpas.identity.AccountCatalogue;
import nl.talentpas.identity.AccountDetails;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.AccountService;
import nl.talentpas.identity.AccountStatus;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.SignIn;
import nl.talentpas.identity.TestAccounts;
import nl.talentpas.uikit.Callout;
import nl.talentpas.uikit.EmptyState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PasswordViewsTests extends ViewTests {

    private static final String RENEWED = "wolken boven de Maas";

    @Autowired
    private AccountCatalogue catalogue;

    @Autowired
    private AccountService accounts;

    @Test
    void aForgottenPasswordIsReplacedThroughTheMailbox() {
        AccountDetails account = make(AccountStatus.ACTIVE);
        forget(account.email());
        UI.getCurrent().navigate(MailServer.letterTo(account.email(), 1).path());
        _setValue(_get(NewPasswordField.class), RENEWED);
        click("save-password");
        assertThat(_get(LoginView.class)).isNotNull();
        assertThat(_get(_get(Callout.class), Paragraph.class).getText()).contains("nieuwe wachtwoord is bewaard");
    }

    @Test
    void knownAndUnknownAddressesGetTheSameAnswer() {
        AccountDetails account = make(AccountStatus.ACTIVE);
        String known = forget(account.email()).replace(account.email(), "…");
        String unknownAddress = AccountId.next() + "@nobody.example";
        String unknown = forget(unknownAddress).replace(unknownAddress, "…");
        assertThat(unknown).isEqualTo(known);
    }

    @Test
    void whatIsNoAddressIsSaidAtTheField() {
        UI.getCurrent().navigate(ForgottenView.class);
        _setValue(_get(EmailField.class), "noor");
        click("send-link");
        assertThat(_get(EmailField.class).isInvalid()).isTrue();
    }

    @Test
    void aLinkThatDoesNotWorkOffersANewOne() {
        UI.getCurrent().navigate("wachtwoord/verzonnen");
        assertThat(_get(EmptyState.class).getId()).contains("link-expired");
        assertThat(_find(NewPasswordField.class)).isEmpty();
    }

    @Test
    void anEasyPasswordIsRefusedAtTheField() {
        AccountDetails account = make(AccountStatus.ACTIVE);
        forget(account.email());
        UI.getCurrent().navigate(MailServer.letterTo(account.email(), 1).path());
        _setValue(_get(NewPasswordField.class), "password1234");
        click("save-password");
        assertThat(_get(NewPasswordField.class).getErrorMessage()).contains("makkelijk te raden");
    }

    @Test
    void whoIsNotConfirmedIsAskedOnEveryPageUntilTheLinkIsOpened() {
        AccountDetails account = make(AccountStatus.UNCONFIRMED);
        signIn(SignIn.as(account.id(), Role.RESIDENT));
        UI.getCurrent().navigate(AccountView.class);
        assertThat(_find(Callout.class, spec -> spec.withId("unconfirmed"))).hasSize(1);
        click("send-again");
        UI.getCurrent().navigate(MailServer.letterTo(account.email(), 1).path());
        assertThat(_get(EmptyState.class).getId()).contains("confirm-done");
        UI.getCurrent().navigate(AccountView.class);
        assertThat(_find(Callout.class, spec -> spec.withId("unconfirmed"))).isEmpty();
        assertThat(accounts.details(account.id()).status()).isEqualTo(AccountStatus.ACTIVE);
    }

    @Test
    void aConfirmationLinkThatDoesNotWorkSaysWhatToDo() {
        UI.getCurrent().navigate("bevestigen/verzonnen");
        assertThat(_get(EmptyState.class).getId()).contains("confirm-expired");
    }

    @Test
    void everybodyChangesTheirOwnDetails() {
        AccountDetails account = make(AccountStatus.ACTIVE);
        signIn(SignIn.as(account.id(), Role.RESIDENT));
        UI.getCurrent().navigate(AccountView.class);
        _setValue(text("first-name"), "Nora");
        _setValue(text("phone"), "bel me");
        click("save-contact");
        assertThat(text("phone").isInvalid()).isTrue();
        assertThat(accounts.details(account.id()).name().first()).isEqualTo("Noor");
        _setValue(text("phone"), "06 1234 5678");
        click("save-contact");
        assertThat(accounts.details(account.id()).name().first()).isEqualTo("Nora");
    }

    @Test
    void anotherPasswordNeedsTheCurrentOne() {
        AccountDetails account = make(AccountStatus.ACTIVE);
        signIn(SignIn.as(account.id(), Role.RESIDENT));
        UI.getCurrent().navigate(AccountView.class);
        PasswordField current = _get(PasswordField.class, spec -> spec.withId("current-password"));
        _setValue(current, "not this one");
        _setValue(_get(NewPasswordField.class), RENEWED);
        click("save-password");
        assertThat(current.getErrorMessage()).isEqualTo("Dit is niet je huidige wachtwoord.");
        _setValue(current, TestAccounts.PASSWORD);
        click("save-password");
        assertThat(current.isInvalid()).isFalse();
        assertThat(current.getValue()).isEmpty();
    }

    @Test
    void aVisitorHasNoAccountPage() {
        UI.getCurrent().navigate("account");
        assertThat(_find(AccountView.class)).isEmpty();
    }

    private String forget(String email) {
        UI.getCurrent().navigate(LoginView.class);
        UI.getCurrent().navigate(ForgottenView.class);
        _setValue(_get(EmailField.class), email);
        click("send-link");
        return _get(_get(Callout.class), Paragraph.class).getText();
    }

    private AccountDetails make(AccountStatus status) {
        AccountDetails base = TestAccounts.details("Noor", "Test", Role.RESIDENT);
        var details = new AccountDetails(
                base.id(),
                base.email(),
                base.name(),
                base.roles(),
                base.phone(),
                base.municipality(),
                base.language(),
                status,
                base.registeredAt());
        TestAccounts.store(catalogue, details);
        return details;
    }

    private static TextField text(String id) {
        return _get(TextField.class, spec -> spec.withId(id));
    }

    private static void click(String id) {
        _click(_get(Button.class, spec -> spec.withId(id)));
    }
}
