package nl.talentpas.coaching.proposal.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import nl.talentpas.coaching.proposal.ProposalDetails;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Row;
import nl.talentpas.vacancy.OrganisationDetails;

/// Whom to call at the employer. Not there before the introduction.
class EmployerContactCard extends Card {

    EmployerContactCard(ProposalDetails proposal) {
        OrganisationDetails organisation = proposal.vacancy().organisation();
        var name = new Span(organisation.contactName());
        name.addClassName("strong");
        add(new H2(getTranslation("coaching.contact.employer", organisation.name())), name);
        if (!organisation.contactPhone().isEmpty()) {
            add(new Row(ContactLinks.phone(organisation.contactPhone())));
        }
        setVisible(!organisation.contactName().isEmpty());
        Handles.testId(this, "employer-contact");
    }
}
