package nl.talentpas.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import nl.talentpas.identity.AccountDetails;
import nl.talentpas.identity.PasswordPolicy;
import nl.talentpas.identity.PasswordRecovery;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.EmptyState;
import nl.talentpas.uikit.Page;

/// Where the link in the mail about a password leads: after forgetting it, and after an invitation.
@Route("wachtwoord")
@AnonymousAllowed
public class NewPasswordView extends Page implements HasUrlParameter<String> {

    private final PasswordRecovery recovery;
    private final PasswordPolicy policy;

    NewPasswordView(PasswordRecovery recovery, PasswordPolicy policy) {
        this.recovery = recovery;
        this.policy = policy;
        heading(getTranslation("identity.choose-password.title"));
    }

    @Override
    public void setParameter(BeforeEvent event, String secret) {
        recovery.opens(secret).ifPresentOrElse(owner -> add(form(secret, owner)), () -> add(expired()));
    }

    private Card form(String secret, AccountDetails owner) {
        var password = new NewPasswordField(
                policy, () -> List.of(owner.name().first(), owner.name().last(), owner.email(), owner.municipality()));
        password.setId("new-password");
        Button save = Buttons.primary(getTranslation("identity.choose-password.submit"), () -> {
            if (password.check()) {
                choose(secret, password.getValue());
            }
        });
        save.setId("save-password");
        var card = new Card(
                new Paragraph(getTranslation(
                        "identity.choose-password.who", owner.name().first())),
                password,
                save);
        return card.withClass("narrow");
    }

    private void choose(String secret, String password) {
        if (recovery.choose(secret, password)) {
            UI.getCurrent().navigate(LoginView.class, QueryParameters.of("changed", ""));
        } else {
            removeAll();
            add(expired());
        }
    }

    private EmptyState expired() {
        var state = new EmptyState(
                "clock",
                getTranslation("identity.choose-password.expired.title"),
                getTranslation("identity.choose-password.expired.text"),
                Buttons.primaryLink(getTranslation("identity.choose-password.expired.action"), "wachtwoord-vergeten"));
        state.setId("link-expired");
        return state;
    }
}
