package nl.talentpas.identity.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import nl.talentpas.identity.Newcomer;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Pictogram;

/// What somebody sees after registering. The same for an address that had an account already: nobody may learn that
/// here.
class Registered extends Card {

    Registered(Newcomer newcomer) {
        setId("registered");
        // A new page in the browser, so that the frame around it is that of somebody who is signed in.
        Anchor on = Buttons.primaryLink(
                getTranslation("identity.register.go-on"), newcomer.role().home());
        on.setId("go-on");
        on.setRouterIgnore(true);
        add(
                new Pictogram("mail"),
                new Paragraph(getTranslation(
                        "identity.register.mailed", newcomer.email().address())),
                on);
    }
}
