package nl.talentpas.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import java.util.List;
import nl.talentpas.identity.AccountDetails;
import nl.talentpas.identity.MyAccount;
import nl.talentpas.identity.PasswordPolicy;
import nl.talentpas.identity.VisitorSignIn;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Toast;

/// Another password for one's own account; every other session ends, this one goes on.
class PasswordForm extends Card {

    private final MyAccount account;
    private final VisitorSignIn visitorSignIn;
    private final AccountDetails details;
    private final PasswordField current = new PasswordField(getTranslation("identity.current-password"));
    private final NewPasswordField renewed;

    PasswordForm(MyAccount account, PasswordPolicy policy, VisitorSignIn visitorSignIn) {
        this.account = account;
        this.visitorSignIn = visitorSignIn;
        this.details = account.details();
        this.renewed = new NewPasswordField(
                policy, () -> List.of(details.name().first(), details.name().last(), details.email()));
        current.setId("current-password");
        current.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        current.setRequiredIndicatorVisible(true);
        renewed.setId("new-password");
        Button save = Buttons.primary(getTranslation("identity.account.change-password"), this::save);
        save.setId("save-password");
        add(new H2(getTranslation("identity.password")), current, renewed, save);
    }

    private void save() {
        if (!renewed.check()) {
            return;
        }
        boolean changed = account.changePassword(current.getValue(), renewed.getValue());
        if (Fields.check(current, changed, "identity.current-password.error")) {
            visitorSignIn.begin(
                    details.id(),
                    VaadinServletRequest.getCurrent().getHttpServletRequest(),
                    VaadinServletResponse.getCurrent().getHttpServletResponse());
            current.clear();
            renewed.clear();
            Toast.show(getTranslation("identity.account.password-changed"));
        }
    }
}
