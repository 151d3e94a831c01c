package nl.talentpas.coaching.proposal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import nl.talentpas.coaching.proposal.ProposalDetails;
import nl.talentpas.coaching.proposal.ProposalNavigation;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Chip;
import nl.talentpas.uikit.Days;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Row;

/// One proposal in a list: what or whom it is about, where it is, and a way in.
class ProposalCard extends Card {

    /// @param title what tells this proposal from the others in the list
    /// @param with what is said below the title, may be empty
    ProposalCard(ProposalDetails proposal, String title, String with) {
        addClassNames("match-card", "proposal-card");
        setClassName("waits", proposal.waitsForReader());
        Handles.testId(this, "proposal-row");
        Handles.dataId(this, proposal.id());
        var words = new ProposalWords(proposal, this);
        var link = new Anchor(ProposalNavigation.page(proposal.reader(), proposal.id()), title);
        link.addClassName("card-link");
        var since = new Div(getTranslation("coaching.proposal.since", Days.day(proposal.since(), getLocale())));
        since.addClassNames("muted", "small");
        var below = new Div(with);
        below.addClassName("muted");
        below.setVisible(!with.isEmpty());
        add(new Row(new Chip(words.state(), words.tone())), new H3(link), below, new Paragraph(words.lead()), since);
    }
}
