package nl.talentpas.vacancy.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.talentpas.terms.PlaceCode;
import nl.talentpas.uikit.Card;
import nl.talentpas.vacancy.OrganisationDetails;

/// What everybody may know of an organisation: never whom to contact, which is told at an introduction.
class OrganisationBlock extends Card {

    OrganisationBlock(OrganisationDetails organisation, Wording wording) {
        setId("organisation");
        add(new H2(getTranslation("vacancy.page.organisation", organisation.name())));
        if (!organisation.description().isBlank()) {
            var description = new Paragraph(organisation.description());
            description.addClassName("as-typed");
            add(description);
        }
        PlaceCode place = organisation.place();
        add(new Facts()
                .with("vacancy.field.sector", wording.of(organisation.sector()))
                .with("vacancy.field.place", place == null ? "" : wording.of(place))
                .with("vacancy.field.size", getTranslation("vacancy.text.people", organisation.size())));
        if (!organisation.website().isEmpty()) {
            add(website(organisation.website()));
        }
    }

    private Anchor website(String address) {
        var link = new Anchor(address, getTranslation("vacancy.page.website"), AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }
}
