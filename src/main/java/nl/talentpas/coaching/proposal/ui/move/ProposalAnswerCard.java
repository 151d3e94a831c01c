package nl.talentpas.coaching.proposal.ui.move;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import nl.talentpas.coaching.proposal.ProposalDetails;
import nl.talentpas.coaching.proposal.ProposalService;
import nl.talentpas.coaching.proposal.course.ProposalParty;
import nl.talentpas.coaching.proposal.course.ProposalReason;
import nl.talentpas.coaching.proposal.course.ProposalVerb;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.ReadAloud;
import nl.talentpas.uikit.Row;

/// The first key: may the employer see a card without my name? Yes, or no with a reason if I like.
public class ProposalAnswerCard extends Card {

    /// @param changed shows the proposal as it is after the answer
    public ProposalAnswerCard(ProposalDetails proposal, ProposalService proposals, Runnable changed) {
        addClassName("accent");
        String organisation = proposal.vacancy().organisation().name();
        String question = getTranslation("coaching.answer.text", organisation);
        var words = new TextArea(getTranslation("coaching.answer.words"));
        words.setMaxLength(ProposalReason.MAX_WORDS);
        Handles.testId(words, "answer-words");
        var yes = Buttons.primary(
                getTranslation("coaching.answer.yes"),
                () -> ProposalMove.attempt(
                        () -> proposals.accept(proposal.id(), words.getValue()), "coaching.answer.said-yes", changed));
        var no = Buttons.secondary(
                getTranslation("coaching.answer.no"),
                () -> new ReasonDialog(
                                ProposalVerb.REFUSE,
                                ProposalParty.RESIDENT,
                                reason -> ProposalMove.attempt(
                                        () -> proposals.refuse(proposal.id(), reason),
                                        "coaching.answer.said-no",
                                        changed))
                        .open());
        add(
                new H2(getTranslation("coaching.answer.title")),
                new Paragraph(question),
                new Row(new ReadAloud(question)),
                words,
                new Row(Handles.testId(yes, "answer-yes"), Handles.testId(no, "answer-no")));
    }
}
