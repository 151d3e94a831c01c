package nl.talentpas.coaching.proposal.ui.move;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Objects;
import nl.talentpas.coaching.proposal.ProposalDetails;
import nl.talentpas.coaching.proposal.ProposalDetails.Candidate;
import nl.talentpas.coaching.proposal.ProposalService;
import nl.talentpas.coaching.proposal.course.IllegalProposalMove;
import nl.talentpas.coaching.proposal.course.ProposalParty;
import nl.talentpas.coaching.proposal.course.ProposalReason;
import nl.talentpas.coaching.proposal.course.ProposalVerb;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Row;
import nl.talentpas.uikit.Toast;

/// What a coach prepared and nobody knows of yet: ask now, change the words, or let it go.
public class PreparedCard extends Card {

    private final ProposalDetails proposal;
    private final ProposalService proposals;
    private final Runnable changed;
    private final TextArea why;

    /// @param changed shows the proposal as it is after a step
    public PreparedCard(ProposalDetails proposal, ProposalService proposals, Runnable changed) {
        this.proposal = proposal;
        this.proposals = proposals;
        this.changed = changed;
        this.why = why();
        addClassName("accent");
        add(
                new H2(getTranslation("coaching.prepared.title", firstName())),
                new Paragraph(getTranslation("coaching.prepared.text", firstName())),
                why,
                new Row(ask(), keep(), drop()));
        Handles.testId(this, "prepared");
    }

    private String firstName() {
        return Objects.requireNonNull(proposal.candidate().name()).first();
    }

    /// The words as they were kept last.
    private TextArea why() {
        var words = new TextArea(getTranslation("coaching.decide.why", firstName()));
        words.setHelperText(getTranslation("coaching.decide.why-help", firstName()));
        words.setMaxLength(ProposalReason.MAX_WORDS);
        words.setManualValidation(true);
        words.setWidthFull();
        proposal.steps().stream()
                .filter(step -> step.verb() == ProposalVerb.PREPARE)
                .forEach(step -> words.setValue(step.reason().words()));
        return Handles.testId(words, "forward-reason");
    }

    private Component ask() {
        return Handles.testId(
                Buttons.primary(
                        getTranslation("coaching.decide.forward"),
                        () -> attempt(
                                person -> proposals.propose(
                                        Objects.requireNonNull(person.person()),
                                        proposal.vacancy().id(),
                                        why.getValue()),
                                "coaching.decide.forwarded")),
                "forward");
    }

    private Component keep() {
        return Handles.testId(
                Buttons.secondary(
                        getTranslation("coaching.prepared.save"),
                        () -> attempt(
                                person -> proposals.prepare(
                                        Objects.requireNonNull(person.person()),
                                        proposal.vacancy().id(),
                                        why.getValue()),
                                "coaching.prepared.saved")),
                "keep");
    }

    private Component drop() {
        return Handles.testId(
                Buttons.quiet(
                        getTranslation("coaching.prepared.drop"),
                        () -> new ReasonDialog(
                                        ProposalVerb.DROP,
                                        ProposalParty.COACH,
                                        reason -> ProposalMove.attempt(
                                                () -> proposals.drop(proposal.id(), reason),
                                                "coaching.done.drop",
                                                changed))
                                .open()),
                "drop");
    }

    private interface Step {
        void take(Candidate candidate);
    }

    /// Says at the field what stands in the way.
    private void attempt(Step step, String said) {
        try {
            step.take(proposal.candidate());
        } catch (IllegalProposalMove refused) {
            why.setErrorMessage(getTranslation(EnumText.key(refused.why(), "forward")));
            why.setInvalid(true);
            return;
        }
        changed.run();
        Toast.show(getTranslation(said, firstName()));
    }
}
