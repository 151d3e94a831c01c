package nl.talentpas.identity.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import nl.talentpas.identity.EmailAddress;
import nl.talentpas.identity.PasswordPolicy;

/// E-mail address and password, posted to the sign-in address.
class SignInForm extends PostForm {

    /// @param typedBefore the address of a failed attempt, so that it need not be typed again
    SignInForm(String typedBefore) {
        super("inloggen");
        addClassName("stack");
        var email = new EmailField(getTranslation("identity.email"));
        email.setId("sign-in-email");
        email.setAutocomplete(Autocomplete.USERNAME);
        email.getElement().setProperty("name", "username");
        email.setMaxLength(EmailAddress.MAX_LENGTH);
        email.setValue(typedBefore);
        var password = new PasswordField(getTranslation("identity.password"));
        password.setId("sign-in-password");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.getElement().setProperty("name", "password");
        password.setMaxLength(PasswordPolicy.MAX_LENGTH);
        var submit = new NativeButton(getTranslation("identity.sign-in.submit"));
        submit.setId("sign-in-submit");
        submit.getElement().setAttribute("type", "submit");
        submit.addClassNames("pill-link", "primary");
        add(email, password, submit);
        (typedBefore.isEmpty() ? email : password).focus();
    }
}
