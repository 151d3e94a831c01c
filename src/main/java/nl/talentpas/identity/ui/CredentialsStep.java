package nl.talentpas.identity.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.List;
import nl.talentpas.identity.EmailAddress;
import nl.talentpas.identity.PasswordPolicy;
import nl.talentpas.uikit.Stack;

/// What somebody will sign in with, and whether we may keep it.
class CredentialsStep extends Stack {

    private final EmailField email = new EmailField(getTranslation("identity.email"));
    private final NewPasswordField password;
    private final Checkbox consent = new Checkbox();

    CredentialsStep(PasswordPolicy policy) {
        email.setId("email");
        email.setAutocomplete(Autocomplete.EMAIL);
        email.setRequiredIndicatorVisible(true);
        email.setMaxLength(EmailAddress.MAX_LENGTH);
        email.setHelperText(getTranslation("identity.email.help"));
        password = new NewPasswordField(policy, () -> List.of(email.getValue()));
        password.setId("new-password");
        consent.setId("consent-yes");
        consent.setLabelComponent(consentWords());
        consent.setRequiredIndicatorVisible(true);
        add(email, password, consent);
    }

    boolean check() {
        Fields.checkEmail(email);
        password.check();
        Fields.check(consent, consent.getValue(), "identity.consent.error");
        return Fields.allRight(email, password, consent);
    }

    EmailAddress email() {
        return new EmailAddress(email.getValue());
    }

    String password() {
        return password.getValue();
    }

    private Span consentWords() {
        var privacy = new Anchor("privacyverklaring", getTranslation("identity.consent.link"), AnchorTarget.BLANK);
        return new Span(new Text(getTranslation("identity.consent.text") + " "), privacy);
    }
}
