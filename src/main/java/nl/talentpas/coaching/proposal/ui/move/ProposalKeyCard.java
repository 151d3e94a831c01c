package nl.talentpas.coaching.proposal.ui.move;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Objects;
import nl.talentpas.coaching.proposal.ProposalDetails;
import nl.talentpas.coaching.proposal.ProposalDetails.Candidate;
import nl.talentpas.coaching.proposal.course.ProposalParty;
import nl.talentpas.coaching.proposal.course.ProposalVerb;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Line;
import nl.talentpas.uikit.Row;
import nl.talentpas.uikit.Tone;

/// The second key: may the employer see who I am, and until when? Lists exactly what they will see.
public class ProposalKeyCard extends Card {

    private final ProposalDetails proposal;
    private final ProposalDesk desk;
    private final Runnable changed;
    private final RevealTermField until;

    /// @param changed shows the proposal as it is after the answer
    public ProposalKeyCard(ProposalDetails proposal, ProposalDesk desk, Runnable changed) {
        this.proposal = proposal;
        this.desk = desk;
        this.changed = changed;
        this.until = new RevealTermField(LocalDate.now(desk.clock()));
        addClassName("accent");
        String organisation = proposal.vacancy().organisation().name();
        add(
                new H2(getTranslation("coaching.key.title", organisation)),
                new Paragraph(getTranslation("coaching.key.text", organisation)),
                seen(proposal.candidate()),
                new Paragraph(getTranslation("coaching.key.not-seen")),
                until,
                new Row(yes(), no()));
    }

    private Div seen(Candidate candidate) {
        var list = new Div();
        list.addClassName("card");
        list.add(line(Objects.requireNonNull(candidate.name()).full(), "coaching.key.name"));
        list.add(line(candidate.email(), "coaching.key.email"));
        if (!candidate.phone().isEmpty()) {
            list.add(line(candidate.phone(), "coaching.key.phone"));
        }
        return Handles.testId(list, "will-be-seen");
    }

    private Line line(String what, String kind) {
        return new Line("✓", Tone.BRAND, what).detail(getTranslation(kind));
    }

    private Component yes() {
        var yes = Buttons.primary(
                getTranslation("coaching.key.yes"),
                () -> until.chosen()
                        .ifPresent(day -> ProposalMove.attempt(
                                () -> desk.proposals().reveal(proposal.id(), day), "coaching.key.said-yes", changed)));
        return Handles.testId(yes, "reveal");
    }

    private Component no() {
        var no = Buttons.secondary(
                getTranslation("coaching.key.no"),
                () -> new ReasonDialog(
                                ProposalVerb.REFUSE,
                                ProposalParty.RESIDENT,
                                reason -> ProposalMove.attempt(
                                        () -> desk.proposals().refuse(proposal.id(), reason),
                                        "coaching.answer.said-no",
                                        changed))
                        .open());
        return Handles.testId(no, "answer-no");
    }
}
