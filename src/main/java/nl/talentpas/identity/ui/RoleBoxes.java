package nl.talentpas.identity.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import nl.talentpas.identity.AccountChangeRefused;
import nl.talentpas.identity.Role;
import nl.talentpas.uikit.EnumText;

/// What somebody may do here, one box per role.
class RoleBoxes extends CheckboxGroup<Role> {

    RoleBoxes() {
        setId("roles");
        setLabel(getTranslation("identity.users.roles"));
        setItems(Role.values());
        setItemLabelGenerator(role -> getTranslation(EnumText.key(role)));
    }

    void refuse(AccountChangeRefused refused) {
        Fields.check(this, false, EnumText.key(refused.reason()));
    }
}
