package nl.talentpas.coaching.proposal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import nl.talentpas.coaching.proposal.ProposalDetails;
import nl.talentpas.coaching.proposal.course.ProposalParty;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.ReadAloud;
import nl.talentpas.uikit.Row;

/// Why the coach thinks that this person and this work belong together. Not there for whoever may not read it.
class CoachsWordsCard extends Card {

    CoachsWordsCard(ProposalDetails proposal) {
        String why = new ProposalWords(proposal, this).why();
        var said = new Div(why);
        said.addClassName("said");
        add(new H2(getTranslation(title(proposal))), Handles.testId(said, "coach-words"), new Row(new ReadAloud(why)));
        setVisible(!why.isEmpty());
    }

    private static String title(ProposalDetails proposal) {
        return proposal.reader() == ProposalParty.RESIDENT ? "coaching.proposal.why-mine" : "coaching.proposal.why";
    }
}
