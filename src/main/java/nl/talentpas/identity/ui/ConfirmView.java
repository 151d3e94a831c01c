package nl.talentpas.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.talentpas.identity.EmailConfirmation;
import nl.talentpas.identity.EmailConfirmation.Outcome;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.EmptyState;
import nl.talentpas.uikit.Page;

/// Where the link in the confirmation mail leads.
@Route("bevestigen")
@AnonymousAllowed
public class ConfirmView extends Page implements HasUrlParameter<String> {

    private final EmailConfirmation confirmation;

    ConfirmView(EmailConfirmation confirmation) {
        this.confirmation = confirmation;
        heading(getTranslation("identity.confirm.title"));
    }

    @Override
    public void setParameter(BeforeEvent event, String secret) {
        Outcome outcome = confirmation.confirm(secret);
        add(
                outcome == Outcome.EXPIRED
                        ? state(
                                "clock",
                                "expired",
                                Buttons.primaryLink(getTranslation("identity.confirm.account"), "account"))
                        : state(
                                "circle-check",
                                "done",
                                Buttons.primaryLink(getTranslation("identity.confirm.go-on"), "inloggen")));
    }

    private EmptyState state(String icon, String outcome, Component action) {
        var state = new EmptyState(
                icon,
                getTranslation("identity.confirm." + outcome + ".title"),
                getTranslation("identity.confirm." + outcome + ".text"),
                action);
        state.setId("confirm-" + outcome);
        return state;
    }
}
