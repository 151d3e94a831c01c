package nl.talentpas.coaching.proposal.ui;

import com.vaadin.flow.component.html.H2;
import nl.talentpas.matching.explaining.ExplanationLines;
import nl.talentpas.uikit.Card;

/// Why person and work fit, line by line.
class ProposalWhyCard extends Card {

    ProposalWhyCard(ExplanationLines lines) {
        add(new H2(getTranslation("coaching.proposal.explanation")), lines);
    }
}
