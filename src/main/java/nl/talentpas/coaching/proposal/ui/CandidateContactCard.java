package nl.talentpas.coaching.proposal.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import nl.talentpas.coaching.proposal.ProposalDetails;
import nl.talentpas.coaching.proposal.ProposalDetails.Candidate;
import nl.talentpas.coaching.proposal.course.ProposalParty;
import nl.talentpas.identity.PersonName;
import nl.talentpas.uikit.Avatar;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Days;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Row;

/// Who the candidate is and how to reach them, while the second key is in force.
class CandidateContactCard extends Card {

    CandidateContactCard(ProposalDetails proposal, PersonName name) {
        Handles.testId(this, "candidate-contact");
        Candidate candidate = proposal.candidate();
        var full = new Span(name.full());
        full.addClassName("strong");
        add(new H2(getTranslation("coaching.contact.title")), new Row(new Avatar(name.initials()), full));
        var ways = new Row();
        if (!candidate.phone().isEmpty()) {
            ways.add(ContactLinks.phone(candidate.phone()));
        }
        if (!candidate.email().isEmpty()) {
            ways.add(ContactLinks.mail(candidate.email()));
        }
        add(ways);
        LocalDate until = proposal.agreements().revealedUntil();
        if (until != null) {
            add(new Paragraph(getTranslation(untilWhen(proposal), Days.day(until, getLocale()))));
        }
    }

    private static String untilWhen(ProposalDetails proposal) {
        return proposal.reader() == ProposalParty.EMPLOYER ? "coaching.contact.until-mine" : "coaching.contact.until";
    }
}
