package nl.talentpas.coaching.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.talentpas.coaching.proposal.ProposalDetails;
import nl.talentpas.coaching.proposal.ProposalNavigation;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Row;

/// A proposal that waits for the reader's yes or no.
class HomeQuestion extends Card {

    HomeQuestion(ProposalDetails proposal) {
        withClass("accent");
        Handles.dataId(Handles.testId(this, "waiting-proposal"), proposal.id());
        var vacancy = proposal.vacancy();
        add(
                new H2(getTranslation(
                        "coaching.home.question.title",
                        vacancy.content().title(),
                        vacancy.organisation().name())),
                new Paragraph(getTranslation(EnumText.key(proposal.state(), "question"))),
                new Row(Handles.testId(
                        Buttons.primaryLink(
                                getTranslation("coaching.home.question.action"),
                                ProposalNavigation.page(proposal.reader(), proposal.id())),
                        "answer")));
    }
}
