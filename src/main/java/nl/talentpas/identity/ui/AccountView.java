package nl.talentpas.identity.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.talentpas.identity.MyAccount;
import nl.talentpas.identity.PasswordPolicy;
import nl.talentpas.identity.VisitorSignIn;
import nl.talentpas.uikit.Columns;
import nl.talentpas.uikit.Page;

/// Everybody's own account: name, how to be reached, language and password.
@Route("account")
@PermitAll
public class AccountView extends Page {

    AccountView(MyAccount account, PasswordPolicy policy, VisitorSignIn visitorSignIn) {
        heading(getTranslation("identity.account.title"));
        lead(getTranslation("identity.account.lead"));
        add(new Columns(
                Columns.Wide.NEITHER, new ContactForm(account), new PasswordForm(account, policy, visitorSignIn)));
    }
}
