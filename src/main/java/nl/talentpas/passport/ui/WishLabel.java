package nl.talentpas.passport.ui;

import com.vaadin.flow.component.html.Div;

/// The words above an answer inside a card.
class WishLabel extends Div {

    WishLabel(String text) {
        super(text);
        addClassName("strong");
    }
}
