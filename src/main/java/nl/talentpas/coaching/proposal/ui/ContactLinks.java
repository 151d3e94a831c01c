package nl.talentpas.coaching.proposal.ui;

import com.vaadin.flow.component.html.Anchor;
import nl.talentpas.uikit.Buttons;

/// Ways to reach somebody, ready to tap.
final class ContactLinks {

    private ContactLinks() {}

    static Anchor phone(String number) {
        return Buttons.secondaryLink(number, "tel:" + number.replaceAll("[^0-9+]", ""));
    }

    static Anchor mail(String address) {
        return Buttons.secondaryLink(address, "mailto:" + address);
    }
}
