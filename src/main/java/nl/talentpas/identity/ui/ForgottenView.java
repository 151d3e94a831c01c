package nl.talentpas.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.talentpas.identity.EmailAddress;
import nl.talentpas.identity.PasswordRecovery;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Callout;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Page;
import nl.talentpas.uikit.Stack;
import nl.talentpas.uikit.Tone;

/// Asking for a link to choose a new password; answers the same whether or not the address has an account.
@Route("wachtwoord-vergeten")
@AnonymousAllowed
public class ForgottenView extends Page {

    private final PasswordRecovery recovery;
    private final EmailField email = new EmailField(getTranslation("identity.email"));
    private final Stack content = new Stack();

    ForgottenView(PasswordRecovery recovery) {
        this.recovery = recovery;
        crumb(getTranslation("identity.sign-in.title"), "inloggen");
        heading(getTranslation("identity.forgotten.title"));
        lead(getTranslation("identity.forgotten.lead"));
        email.setId("email");
        email.setAutocomplete(Autocomplete.EMAIL);
        email.setMaxLength(EmailAddress.MAX_LENGTH);
        email.setRequiredIndicatorVisible(true);
        Button send = Buttons.primary(getTranslation("identity.forgotten.submit"), this::send);
        send.setId("send-link");
        content.addClassName("narrow");
        content.add(new Card(email, send));
        add(content);
    }

    private void send() {
        if (Fields.checkEmail(email)) {
            recovery.forgotten(new EmailAddress(email.getValue()));
            var answer = new Callout(
                    "mail",
                    Tone.GOOD,
                    getTranslation("identity.forgotten.sent", email.getValue().strip()));
            content.removeAll();
            content.add(Handles.testId(answer.urgent(), "link-sent"));
        }
    }
}
