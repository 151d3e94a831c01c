package nl.talentpas.coaching.decision.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import nl.talentpas.coaching.decision.DecisionDetails;
import nl.talentpas.coaching.decision.DecisionService;
import nl.talentpas.coaching.proposal.ProposalDetails;
import nl.talentpas.coaching.proposal.ProposalNavigation;
import nl.talentpas.coaching.proposal.course.ProposalParty;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Days;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Row;
import nl.talentpas.uikit.Stack;

/// What stands under an explanation of one's own candidate: the proposal under way, what set them aside, or the form to
/// decide with.
class CoachDeciding extends Stack {

    private final DecisionService decisions;
    private final Runnable changed;

    /// @param changed runs after every decision
    CoachDeciding(Matter matter, DecisionService decisions, Runnable changed) {
        this.decisions = decisions;
        this.changed = changed;
        matter.proposal().ifPresent(this::proposal);
        if (matter.proposal().filter(proposal -> proposal.state().isOpen()).isPresent()) {
            return;
        }
        matter.aside()
                .ifPresentOrElse(this::setAside, () -> add(new CoachDecideForm(matter.subject(), decisions, changed)));
    }

    /// Whom it is about, the latest proposal for this vacancy, and the decision in force not to propose.
    record Matter(
            CoachDecideForm.Subject subject, Optional<ProposalDetails> proposal, Optional<DecisionDetails> aside) {}

    private void proposal(ProposalDetails proposal) {
        var state = new Span(getTranslation(
                "coaching.decide.proposal-since",
                getTranslation(EnumText.key(proposal.state())),
                Days.day(proposal.since(), getLocale())));
        state.addClassName("strong");
        add(new Row(
                state,
                Handles.testId(
                        Buttons.secondaryLink(
                                getTranslation("coaching.decide.open-proposal"),
                                ProposalNavigation.page(ProposalParty.COACH, proposal.id())),
                        "open-proposal")));
    }

    private void setAside(DecisionDetails aside) {
        var what = new Span(getTranslation(
                "coaching.decide.aside-since",
                getTranslation(EnumText.key(aside.kind())),
                Days.day(aside.decidedAt(), getLocale())));
        what.addClassName("strong");
        var again = Handles.testId(
                Buttons.secondary(getTranslation("coaching.decide.revoke"), () -> {
                    decisions.revoke(aside.id());
                    changed.run();
                }),
                "revoke");
        add(new Stack(what, new Paragraph(aside.reason()), new Row(again)));
    }
}
