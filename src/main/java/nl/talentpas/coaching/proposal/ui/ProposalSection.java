package nl.talentpas.coaching.proposal.ui;

import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.function.Function;
import nl.talentpas.coaching.proposal.ProposalDetails;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Portions;
import nl.talentpas.uikit.Stack;

/// Cards under one heading; not there at all while there are none.
class ProposalSection extends Stack {

    static final int AT_ONCE = 10;

    /// @param name of the number in the address
    ProposalSection(
            String name, String title, List<ProposalDetails> proposals, Function<ProposalDetails, ProposalCard> card) {
        add(
                new H2(title),
                new Portions<ProposalDetails>(name, AT_ONCE, card).as("cards").show(proposals));
        setVisible(!proposals.isEmpty());
        Handles.testId(this, "proposal-section");
    }
}
