package nl.talentpas.identity.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import nl.talentpas.ViewTests;
import nl.talentpas.identity.AccountCatalogue;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.SignIn;
import nl.talentpas.identity.SignInRefusal;
import nl.talentpas.identity.TestAccounts;
import nl.talentpas.uikit.Callout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;

class LoginViewTests extends ViewTests {

    @Autowired
    private AccountCatalogue catalogue;

    @Test
    void theFormIsPostedByTheBrowserWithTheCsrfToken() {
        VaadinServletRequest.getCurrent()
                .setAttribute(CsrfToken.class.getName(), new DefaultCsrfToken("X-CSRF", "_csrf", "a-token"));
        UI.getCurrent().navigate(LoginView.class);
        SignInForm form = _get(SignInForm.class);
        assertThat(form.getElement().getAttribute("method")).isEqualTo("post");
        assertThat(form.getElement().getAttribute("action")).isEqualTo("inloggen");
        assertThat(_get(form, EmailField.class).getElement().getProperty("name"))
                .isEqualTo("username");
        assertThat(_get(form, PasswordField.class).getElement().getProperty("name"))
                .isEqualTo("password");
        assertThat(_get(form, NativeButton.class).getElement().getAttribute("type"))
                .isEqualTo("submit");
        assertThat(_find(form, Input.class))
                .extracting(input -> input.getElement().getAttribute("name"), Input::getValue)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("_csrf", "a-token"));
    }

    @ParameterizedTest
    @CsvSource({
        "nl, error, passen niet bij elkaar",
        "nl, locked, Wacht 15 minuten",
        "nl, disabled, uitgezet",
        "nl, stale, te lang open",
        "en, error, do not belong together",
        "en, locked, Wait 15 minutes"
    })
    void sayInWordsWhyItDidNotWork(String language, String reason, String words) {
        UI.getCurrent().setLocale(Locale.of(language));
        UI.getCurrent().navigate(LoginView.class, QueryParameters.of(reason, ""));
        Callout callout = _get(Callout.class);
        assertThat(callout.getElement().getAttribute("role")).isEqualTo("alert");
        assertThat(_get(callout, Paragraph.class).getText()).contains(words);
    }

    @Test
    void theAddressOfAFailedAttemptNeedNotBeTypedAgain() {
        VaadinSession.getCurrent().getSession().setAttribute(SignInRefusal.TYPED_EMAIL, "noor@voorbeeld.nl");
        UI.getCurrent().navigate(LoginView.class, QueryParameters.of("error", ""));
        assertThat(_get(EmailField.class).getValue()).isEqualTo("noor@voorbeeld.nl");
        assertThat(VaadinSession.getCurrent().getSession().getAttribute(SignInRefusal.TYPED_EMAIL))
                .isNull();
    }

    @Test
    void leadToRegisteringAndToANewPassword() {
        UI.getCurrent().navigate(LoginView.class);
        assertThat(_get(Anchor.class, spec -> spec.withId("register")).getHref())
                .isEqualTo("registreren");
        assertThat(_get(Anchor.class, spec -> spec.withId("forgotten")).getHref())
                .isEqualTo("wachtwoord-vergeten");
    }

    @Test
    void theDemoDoorsStayShutOutsideTheDemonstration() {
        UI.getCurrent().navigate(LoginView.class);
        assertThat(_find(DemoDoors.class)).isEmpty();
    }

    @Test
    void eachDemoDoorIsAFormForOneRole() {
        var doors = new DemoDoors();
        assertThat(_find(doors, NativeButton.class))
                .extracting(button -> button.getElement().getAttribute("data-testid"))
                .containsExactly(
                        "demo-resident", "demo-student", "demo-employer", "demo-coach", "demo-policy", "demo-admin");
        assertThat(_find(doors, Input.class))
                .extracting(Input::getValue)
                .contains("resident@demo.talentpas.nl", "admin@demo.talentpas.nl", "talentpas-demo");
    }

    @Test
    void whoIsSignedInIsTakenHome() {
        signIn(SignIn.as(TestAccounts.make(catalogue, Role.RESIDENT), Role.RESIDENT));
        UI.getCurrent().navigate("account");
        UI.getCurrent().navigate("inloggen");
        assertThat(_find(SignInForm.class)).isEmpty();
    }
}
