package nl.talentpas.coaching.proposal.ui.move;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import nl.talentpas.coaching.proposal.ProposalDetails;
import nl.talentpas.coaching.proposal.course.Aftercare;
import nl.talentpas.coaching.proposal.course.ProposalVerb;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Callout;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Days;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Line;
import nl.talentpas.uikit.PillGroup;
import nl.talentpas.uikit.Tone;
import org.jspecify.annotations.Nullable;

/// The appointments after the start, what the coach found at each, and the place to write it down. Not there before.
public class AftercareCard extends Card {

    private final ProposalDetails proposal;
    private final ProposalDesk desk;
    private final Runnable changed;

    /// @param changed shows the proposal as it is after something was written down
    public AftercareCard(ProposalDetails proposal, ProposalDesk desk, Runnable changed) {
        this.proposal = proposal;
        this.desk = desk;
        this.changed = changed;
        add(new H2(getTranslation("coaching.aftercare.title")));
        proposal.aftercare().forEach(care -> add(Handles.testId(line(care), "aftercare")));
        setVisible(!proposal.aftercare().isEmpty());
    }

    private Line line(Aftercare care) {
        var line = new Line(
                        care.isHeld() ? "✓" : "○", tone(care), getTranslation("coaching.aftercare.weeks", care.weeks()))
                .detail(getTranslation("coaching.aftercare.due", Days.day(care.dueOn(), getLocale())));
        if (care.outcome() != null) {
            line.detail(
                    getTranslation(EnumText.key(care.outcome())) + (care.note().isEmpty() ? "" : ". " + care.note()));
        }
        if (proposal.may(ProposalVerb.HOLD_AFTERCARE)) {
            line.end(Handles.testId(
                    Buttons.secondary(
                            getTranslation(care.isHeld() ? "coaching.aftercare.change" : "coaching.aftercare.hold"),
                            () -> ask(care)),
                    "hold-aftercare-" + care.weeks()));
        }
        return line;
    }

    private Tone tone(Aftercare care) {
        if (care.outcome() == null) {
            return care.dueOn().isAfter(LocalDate.now(desk.clock())) ? Tone.NEUTRAL : Tone.WARN;
        }
        return care.outcome() == Aftercare.Outcome.GOES_WELL ? Tone.GOOD : Tone.WARN;
    }

    private void ask(Aftercare care) {
        var outcome = new PillGroup<>(Aftercare.Outcome.class, getTranslation("coaching.aftercare.outcome"));
        var note = new TextArea(getTranslation("coaching.aftercare.note"));
        note.setMaxLength(Aftercare.MAX_NOTE);
        note.setHelperText(getTranslation("coaching.aftercare.note-help"));
        note.setWidthFull();
        outcome.setValue(care.outcome());
        note.setValue(care.note());
        var missing = new Callout("triangle-alert", Tone.BAD, getTranslation("coaching.aftercare.missing")).urgent();
        missing.setVisible(false);
        var dialog = new AskDialog();
        dialog.setHeaderTitle(getTranslation("coaching.aftercare.weeks", care.weeks()));
        dialog.ask(outcome, missing, Handles.testId(note, "aftercare-note"));
        dialog.confirmWith(getTranslation("coaching.aftercare.save"), () -> {
            missing.setVisible(outcome.getValue() == null);
            return hold(care, outcome.getValue(), note.getValue());
        });
        dialog.open();
    }

    private boolean hold(Aftercare care, Aftercare.@Nullable Outcome found, String note) {
        if (found == null) {
            return false;
        }
        ProposalMove.attempt(
                () -> desk.proposals().holdAftercare(proposal.id(), care.weeks(), found, note),
                "coaching.aftercare.saved",
                changed);
        return true;
    }
}
