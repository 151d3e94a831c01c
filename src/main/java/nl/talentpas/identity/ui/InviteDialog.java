package nl.talentpas.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import nl.talentpas.identity.AccountAdministration;
import nl.talentpas.identity.AccountChangeRefused;
import nl.talentpas.identity.AccountChangeRefused.Reason;
import nl.talentpas.identity.EmailAddress;
import nl.talentpas.identity.Invitation;
import nl.talentpas.identity.Municipalities;
import nl.talentpas.identity.PersonName;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Stack;
import nl.talentpas.uikit.Toast;

/// Makes an account for a colleague, who gets a mail to choose a password.
class InviteDialog extends Dialog {

    private final AccountAdministration administration;
    private final Runnable changed;
    private final TextField first = new TextField(getTranslation("identity.first-name"));
    private final TextField last = new TextField(getTranslation("identity.last-name"));
    private final EmailField email = new EmailField(getTranslation("identity.email"));
    private final MunicipalityBox municipality;
    private final RoleBoxes roles = new RoleBoxes();

    InviteDialog(AccountAdministration administration, Municipalities municipalities, Runnable changed) {
        this.administration = administration;
        this.changed = changed;
        this.municipality = new MunicipalityBox(municipalities);
        setHeaderTitle(getTranslation("identity.users.invite"));
        addClassName("account-dialog");
        first.setId("first-name");
        first.setRequiredIndicatorVisible(true);
        first.setMaxLength(PersonName.MAX_LENGTH);
        last.setId("last-name");
        last.setMaxLength(PersonName.MAX_LENGTH);
        email.setId("email");
        email.setRequiredIndicatorVisible(true);
        email.setMaxLength(EmailAddress.MAX_LENGTH);
        add(new Stack(
                new Paragraph(getTranslation("identity.users.invite-text")), first, last, email, municipality, roles));
        Button send = Buttons.primary(getTranslation("identity.users.invite-send"), this::send);
        send.setId("send-invitation");
        getFooter().add(Buttons.quiet(getTranslation("uikit.cancel"), this::close), send);
    }

    private void send() {
        if (!check()) {
            return;
        }
        try {
            administration.invite(new Invitation(
                    new EmailAddress(email.getValue()),
                    new PersonName(first.getValue(), last.getValue()),
                    roles.getValue(),
                    municipality.getValue(),
                    getLocale()));
            close();
            changed.run();
            Toast.show(getTranslation("identity.users.invited", first.getValue().strip()));
        } catch (AccountChangeRefused refused) {
            Fields.check(email, false, EnumText.key(refused.reason()));
        }
    }

    private boolean check() {
        Fields.checkFirstName(first);
        Fields.checkLastName(last);
        Fields.checkEmail(email);
        municipality.check();
        Fields.check(roles, !roles.getValue().isEmpty(), EnumText.key(Reason.NO_ROLE));
        return Fields.allRight(first, last, email, municipality, roles);
    }
}
