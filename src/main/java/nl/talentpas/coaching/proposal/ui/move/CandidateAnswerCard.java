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
import nl.talentpas.uikit.Row;

/// Does the employer want to meet this candidate? Yes, or no with a reason the candidate can do something with.
public class CandidateAnswerCard extends Card {

    /// @param changed shows the proposal as it is after the answer
    public CandidateAnswerCard(ProposalDetails proposal, ProposalService proposals, Runnable changed) {
        addClassName("accent");
        var words = new TextArea(getTranslation("coaching.interest.words"));
        words.setMaxLength(ProposalReason.MAX_WORDS);
        words.setHelperText(getTranslation("coaching.interest.words-help"));
        Handles.testId(words, "answer-words");
        var yes = Buttons.primary(
                getTranslation("coaching.interest.yes"),
                () -> ProposalMove.attempt(
                        () -> proposals.showInterest(proposal.id(), words.getValue()),
                        "coaching.interest.said-yes",
                        changed));
        var no = Buttons.secondary(
                getTranslation("coaching.interest.no"),
                () -> new ReasonDialog(
                                ProposalVerb.DECLINE,
                                ProposalParty.EMPLOYER,
                                reason -> ProposalMove.attempt(
                                        () -> proposals.decline(proposal.id(), reason),
                                        "coaching.interest.said-no",
                                        changed))
                        .open());
        add(
                new H2(getTranslation("coaching.interest.title")),
                new Paragraph(getTranslation("coaching.interest.text")),
                words,
                new Row(Handles.testId(yes, "interested"), Handles.testId(no, "decline")));
    }
}
