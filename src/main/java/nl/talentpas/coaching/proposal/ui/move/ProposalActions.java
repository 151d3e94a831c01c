package nl.talentpas.coaching.proposal.ui.move;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.talentpas.coaching.proposal.ProposalDetails;
import nl.talentpas.coaching.proposal.ProposalService;
import nl.talentpas.coaching.proposal.course.ProposalReason;
import nl.talentpas.coaching.proposal.course.ProposalVerb;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Row;

/// What the reader may do now to bring a proposal further or to end it; the likeliest step stands out.
class ProposalActions extends Row {

    private static final List<ProposalVerb> LIKELIEST_FIRST = List.of(
            ProposalVerb.PLAN_INTERVIEW,
            ProposalVerb.PLACE,
            ProposalVerb.START_TRIAL,
            ProposalVerb.SETTLE,
            ProposalVerb.MOVE_INTERVIEW,
            ProposalVerb.LEAVE,
            ProposalVerb.WITHDRAW,
            ProposalVerb.END);

    private final ProposalDetails proposal;
    private final ProposalDesk desk;
    private final Runnable changed;

    /// @param changed shows the proposal as it is after a step
    ProposalActions(ProposalDetails proposal, ProposalDesk desk, Runnable changed) {
        this.proposal = proposal;
        this.desk = desk;
        this.changed = changed;
        LIKELIEST_FIRST.stream().filter(proposal::may).forEach(verb -> add(button(verb)));
        setVisible(getComponentCount() > 0);
    }

    private Component button(ProposalVerb verb) {
        Button button = Buttons.secondary(getTranslation("coaching.do." + ProposalMove.id(verb)), () -> ask(verb));
        boolean first = getComponentCount() == 0;
        switch (verb) {
            case END, WITHDRAW, LEAVE -> button.addThemeVariants(ButtonVariant.TERTIARY);
            default -> button.setThemeName("primary", first);
        }
        return Handles.testId(button, ProposalMove.id(verb));
    }

    private void ask(ProposalVerb verb) {
        LocalDate today = LocalDate.now(desk.clock());
        var id = proposal.id();
        ProposalService service = desk.proposals();
        switch (verb) {
            case PLAN_INTERVIEW ->
                new InterviewDialog(
                                null, desk.clock(), planned -> attempt(verb, () -> service.planInterview(id, planned)))
                        .open();
            case MOVE_INTERVIEW ->
                new InterviewDialog(
                                proposal.agreements().interview(),
                                desk.clock(),
                                planned -> attempt(verb, () -> service.moveInterview(id, planned)))
                        .open();
            case START_TRIAL ->
                new TrialDialog(today, agreed -> attempt(verb, () -> service.startTrial(id, agreed))).open();
            case PLACE ->
                new PlacementDialog(
                                proposal.vacancy().content().contract(),
                                today,
                                agreed -> attempt(verb, () -> service.place(id, agreed)))
                        .open();
            case SETTLE -> attempt(verb, () -> service.settle(id, ""));
            case LEAVE -> askReason(verb, reason -> service.leave(id, reason));
            case WITHDRAW -> askReason(verb, reason -> service.withdraw(id, reason));
            default -> askReason(verb, reason -> service.end(id, reason));
        }
    }

    private void askReason(ProposalVerb verb, Consumer<ProposalReason> done) {
        new ReasonDialog(verb, proposal.reader(), reason -> attempt(verb, () -> done.accept(reason))).open();
    }

    private void attempt(ProposalVerb verb, Runnable step) {
        ProposalMove.attempt(step, "coaching.done." + ProposalMove.id(verb), changed);
    }
}
