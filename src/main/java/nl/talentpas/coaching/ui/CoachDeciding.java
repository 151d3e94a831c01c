package nl.talentpas.coaching.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.talentpas.coaching.ProposalDetails;
import nl.talentpas.coaching.ProposalNavigation;
import nl.talentpas.coaching.ProposalParty;
import nl.talentpas.coaching.decision.DecisionDetails;
import nl.talentpas.coaching.decision.DecisionService;
import nl.talentpas.coaching.decision.FittingPerson;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Row;
import nl.talentpas.uikit.Stack;
import nl.talentpas.vacancy.VacancyId;

/// What stands under an explanation of one's own candidate: the proposal under way, what set them aside, or the form to
/// decide with.
class CoachDeciding extends Stack {

    /// @param changed runs after every decision
    CoachDeciding(FittingPerson person, VacancyId vacancy, DecisionService decisions, Runnable changed) {
        var open = person.proposal().filter(proposal -> proposal.state().isOpen());
        person.proposal().ifPresent(this::proposal);
        if (open.isPresent()) {
            return;
        }
        person.aside().ifPresent(aside -> setAside(aside, decisions, changed));
        if (person.aside().isEmpty()) {
            String first = CoachFitNames.first(person, this);
            add(new CoachDecideForm(new CoachDecideForm.Subject(person.id(), vacancy, first), decisions, changed));
        }
    }

    private void proposal(ProposalDetails proposal) {
        var state = new Span(getTranslation(
                "coaching.decide.proposal-since",
                getTranslation(EnumText.key(proposal.state())),
                CoachWords.day(proposal.since(), getLocale())));
        state.addClassName("strong");
        add(new Row(
                state,
                Handles.testId(
                        Buttons.secondaryLink(
                                getTranslation("coaching.decide.open-proposal"),
                                ProposalNavigation.page(ProposalParty.COACH, proposal.id())),
                        "open-proposal")));
    }

    private void setAside(DecisionDetails aside, DecisionService decisions, Runnable changed) {
        var what = new Span(getTranslation(
                "coaching.decide.aside-since",
                getTranslation(EnumText.key(aside.kind())),
                CoachWords.day(aside.decidedAt(), getLocale())));
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
