package nl.talentpas.coaching.proposal.ui.move;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.talentpas.coaching.proposal.ProposalDetails;
import nl.talentpas.coaching.proposal.course.ProposalParty;
import nl.talentpas.uikit.Card;

/// The steps that are the reader's to take now. Not there when there are none.
public class ProposalNextCard extends Card {

    /// @param changed shows the proposal as it is after a step
    public ProposalNextCard(ProposalDetails proposal, ProposalDesk desk, Runnable changed) {
        var actions = new ProposalActions(proposal, desk, changed);
        add(new H2(getTranslation("coaching.next.title")));
        if (proposal.reader() == ProposalParty.RESIDENT) {
            add(new Paragraph(getTranslation("coaching.next.stop")));
        }
        add(actions);
        setVisible(actions.isVisible());
    }
}
