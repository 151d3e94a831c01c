package nl.talentpas.matching.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.talentpas.identity.Role;
import nl.talentpas.matching.PolicyService;
import nl.talentpas.uikit.Columns;
import nl.talentpas.uikit.Page;

/// The administrator's settings of the matching: values within bounds, every change a version with its date.
@Route("beheer/instellingen")
@Menu(title = "matching.policy.menu", order = 94, icon = "settings")
@RolesAllowed(Role.Names.ADMIN)
public class PolicyView extends Page {

    private final PolicyService policies;
    private final Div body = new Div();

    PolicyView(PolicyService policies) {
        this.policies = policies;
        heading(getTranslation("matching.policy.title"));
        lead(getTranslation("matching.policy.lead"));
        add(body);
        show();
    }

    private void show() {
        body.removeAll();
        body.add(new Columns(
                Columns.Wide.LEFT,
                new PolicyForm(policies.current(), policy -> {
                    policies.change(policy);
                    show();
                }),
                new PolicyHistory(policies.history())));
    }
}
