package nl.talentpas.discovery.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import nl.talentpas.passport.PassportNavigation;
import nl.talentpas.uikit.BottomBar;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Toast;

/// Keeping what was found: by registering, or at once for who has a passport already.
class KeepBar extends BottomBar {

    private final Adoption adoption;

    KeepBar(Adoption adoption) {
        this.adoption = adoption;
        if (!adoption.signedIn()) {
            Anchor register = Buttons.primaryLink(getTranslation("discovery.keep.register"), "registreren");
            register.setId("keep");
            add(register);
        } else if (adoption.possible()) {
            var keep = Buttons.primary(getTranslation("discovery.keep.mine"), this::keep);
            keep.setId("keep");
            add(keep);
        }
    }

    private void keep() {
        VisitorSession.maybe().ifPresent(discovery -> adoption.keep(discovery));
        Toast.show(getTranslation("discovery.keep.done"));
        UI.getCurrent().navigate(PassportNavigation.PASSPORT);
    }
}
