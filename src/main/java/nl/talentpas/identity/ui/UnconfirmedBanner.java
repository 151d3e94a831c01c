package nl.talentpas.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import nl.talentpas.identity.EmailConfirmation;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Callout;
import nl.talentpas.uikit.Page;
import nl.talentpas.uikit.Toast;
import nl.talentpas.uikit.Tone;
import org.springframework.stereotype.Component;

/// Asks whoever has not confirmed their e-mail address to do so, at the top of every page.
@Component
class UnconfirmedBanner implements VaadinServiceInitListener {

    private final EmailConfirmation confirmation;

    UnconfirmedBanner(EmailConfirmation confirmation) {
        this.confirmation = confirmation;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(opened -> opened.getUI().addAfterNavigationListener(this::ask));
    }

    private void ask(AfterNavigationEvent event) {
        if (event.getActiveChain().getFirst() instanceof Page page && confirmation.isAwaited()) {
            page.addComponentAsFirst(banner(page));
        }
    }

    private Callout banner(Page page) {
        var callout = new Callout("mail", Tone.WARN, page.getTranslation("identity.unconfirmed.text"));
        callout.setId("unconfirmed");
        Button again = Buttons.quiet(page.getTranslation("identity.unconfirmed.again"), () -> {
            confirmation.sendAgain();
            Toast.show(page.getTranslation("identity.unconfirmed.sent"));
        });
        again.setId("send-again");
        again.setDisableOnClick(true);
        return callout.with(again);
    }
}
