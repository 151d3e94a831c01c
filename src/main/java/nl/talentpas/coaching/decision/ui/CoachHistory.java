package nl.talentpas.coaching.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import java.util.function.Consumer;
import nl.talentpas.coaching.decision.CandidateHistory.Aside;
import nl.talentpas.coaching.decision.CandidateHistory.History;
import nl.talentpas.coaching.decision.DecisionKind;
import nl.talentpas.coaching.proposal.ProposalDetails;
import nl.talentpas.coaching.proposal.ProposalNavigation;
import nl.talentpas.coaching.proposal.course.ProposalParty;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Chip;
import nl.talentpas.uikit.Days;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.PersonRow;
import nl.talentpas.uikit.Tone;

/// What was proposed and decided about a candidate until now.
class CoachHistory extends Card {

    private final Consumer<UUID> revoke;

    /// @param revoke takes a decision back
    CoachHistory(History history, Consumer<UUID> revoke) {
        this.revoke = revoke;
        setId("history");
        add(new H2(getTranslation("coaching.candidate.history")));
        var rows = new Div();
        history.proposals().forEach(proposal -> rows.add(row(proposal)));
        history.aside().forEach(aside -> rows.add(row(aside)));
        add(rows);
        if (rows.getComponentCount() == 0) {
            var none = new Paragraph(getTranslation("coaching.candidate.no-history"));
            none.addClassName("muted");
            add(none);
        }
    }

    private Component row(ProposalDetails proposal) {
        var state = new Chip(
                getTranslation(EnumText.key(proposal.state())), proposal.state().isOpen() ? Tone.BRAND : Tone.NEUTRAL);
        var row = new PersonRow(
                        "→",
                        proposal.vacancy().content().title(),
                        ProposalNavigation.page(ProposalParty.COACH, proposal.id()))
                .about(proposal.id())
                .chips(state)
                .detail(proposal.vacancy().organisation().name() + " · " + Days.day(proposal.since(), getLocale()));
        return Handles.testId(row, "proposal-row");
    }

    private Component row(Aside aside) {
        var decision = aside.decision();
        var kind = new Chip(
                getTranslation(EnumText.key(decision.kind())),
                decision.kind() == DecisionKind.NO_FIT ? Tone.BAD : Tone.WARN);
        var row = new PersonRow("○", aside.vacancy())
                .about(decision.id())
                .chips(kind)
                .detail(decision.reason())
                .detail(Days.day(decision.decidedAt(), getLocale()));
        if (aside.inForce()) {
            row.end(Handles.testId(
                    Buttons.quiet(getTranslation("coaching.candidate.revoke"), () -> revoke.accept(decision.id())),
                    "revoke"));
        }
        return Handles.testId(row, "decision-row");
    }
}
