package nl.talentpas.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import nl.talentpas.identity.AccountAdministration;
import nl.talentpas.identity.AccountChangeRefused;
import nl.talentpas.identity.AccountDetails;
import nl.talentpas.identity.AccountStatus;
import nl.talentpas.identity.Role;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Stack;
import nl.talentpas.uikit.Toast;

/// One account: its roles, and whether it may sign in.
class AccountDialog extends Dialog {

    private final AccountAdministration administration;
    private final AccountDetails account;
    private final Runnable changed;
    private final RoleBoxes roles = new RoleBoxes();

    /// @param own whether it is the administrator's own account, which they cannot lock themselves out of
    AccountDialog(AccountAdministration administration, AccountDetails account, boolean own, Runnable changed) {
        this.administration = administration;
        this.account = account;
        this.changed = changed;
        setHeaderTitle(account.name().full());
        addClassName("account-dialog");
        roles.setValue(account.roles());
        if (own) {
            roles.setItemEnabledProvider(role -> role != Role.ADMIN);
            roles.setHelperText(getTranslation("identity.reason.own-account"));
        }
        add(new Stack(new Paragraph(account.email()), roles));
        Button save = Buttons.primary(getTranslation("identity.account.save"), this::save);
        save.setId("save-roles");
        Button close = Buttons.quiet(getTranslation("uikit.close"), this::close);
        if (!own) {
            getFooter().add(account.status() == AccountStatus.DISABLED ? enable() : disable());
        }
        getFooter().add(close, save);
    }

    private Button disable() {
        Button disable = Buttons.secondary(getTranslation("identity.users.disable"), () -> {
            try {
                administration.disable(account.id());
                finish();
                Toast.withUndo(
                        getTranslation("identity.users.disabled", account.name().full()), this::undo);
            } catch (AccountChangeRefused refused) {
                roles.refuse(refused);
            }
        });
        disable.setId("disable-account");
        disable.addClassName("danger");
        return disable;
    }

    private Button enable() {
        Button enable = Buttons.secondary(getTranslation("identity.users.enable"), () -> {
            administration.enable(account.id());
            finish();
            Toast.show(getTranslation("identity.users.enabled", account.name().full()));
        });
        enable.setId("enable-account");
        return enable;
    }

    private void undo() {
        administration.enable(account.id());
        changed.run();
    }

    private void save() {
        try {
            administration.changeRoles(account.id(), roles.getValue());
            finish();
            Toast.show(getTranslation("identity.users.changed", account.name().full()));
        } catch (AccountChangeRefused refused) {
            roles.refuse(refused);
        }
    }

    private void finish() {
        close();
        changed.run();
    }
}
