package nl.talentpas.coaching.proposal.ui;

import com.vaadin.flow.component.html.H2;
import nl.talentpas.matching.engine.Explanation;
import nl.talentpas.matching.explaining.ExplanationLines;
import nl.talentpas.matching.explaining.Reader;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.uikit.Card;

/// Why person and work fit, line by line.
class ProposalWhyCard extends Card {

    ProposalWhyCard(Explanation explanation, Reader reader, Vocabulary vocabulary) {
        add(
                new H2(getTranslation("coaching.proposal.explanation")),
                new ExplanationLines(explanation, reader, vocabulary));
    }
}
