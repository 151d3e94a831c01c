package nl.talentpas.coaching.decision.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import nl.talentpas.coaching.decision.DecisionKind;
import nl.talentpas.coaching.decision.DecisionReason;
import nl.talentpas.coaching.decision.DecisionService;
import nl.talentpas.coaching.proposal.ProposalId;
import nl.talentpas.coaching.proposal.course.IllegalProposalMove;
import nl.talentpas.identity.AccountId;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Row;
import nl.talentpas.uikit.Stack;
import nl.talentpas.uikit.Toast;
import nl.talentpas.vacancy.VacancyId;

/// Where a coach decides about one person and one vacancy, and says why: forward, now or later, not now, or no fit.
class CoachDecideForm extends Stack {

    private final Subject subject;
    private final DecisionService decisions;
    private final Runnable decided;
    private final TextArea why;

    /// Whom and what is decided about.
    ///
    /// @param firstName of the person
    record Subject(AccountId person, VacancyId vacancy, String firstName) {}

    /// @param decided runs after every decision, and when one is taken back
    CoachDecideForm(Subject subject, DecisionService decisions, Runnable decided) {
        this.subject = subject;
        this.decisions = decisions;
        this.decided = decided;
        this.why = area(getTranslation("coaching.decide.why", subject.firstName()));
        why.setHelperText(getTranslation("coaching.decide.why-help", subject.firstName()));
        Handles.testId(why, "forward-reason");
        var words = new Div(why);
        words.addClassNames("card", "soft");
        add(words, new Row(forward(), prepare(), aside(DecisionKind.NOT_NOW), aside(DecisionKind.NO_FIT)));
    }

    private Component forward() {
        return Handles.testId(
                Buttons.primary(
                        getTranslation("coaching.decide.forward"),
                        () -> propose(decisions::forward, "coaching.decide.forwarded")),
                "forward");
    }

    private Component prepare() {
        return Handles.testId(
                Buttons.secondary(
                        getTranslation("coaching.decide.prepare"),
                        () -> propose(decisions::prepare, "coaching.decide.prepared")),
                "prepare");
    }

    /// Asks the person now, or keeps it to ask them later.
    private interface Proposing {
        ProposalId propose(AccountId person, VacancyId vacancy, DecisionReason why);
    }

    private Component aside(DecisionKind kind) {
        String text = getTranslation(EnumText.key(kind, "button"));
        return kind == DecisionKind.NOT_NOW
                ? Handles.testId(Buttons.secondary(text, () -> ask(kind)), "not-now")
                : Handles.testId(Buttons.quiet(text, () -> ask(kind)), "no-fit");
    }

    private void propose(Proposing way, String said) {
        if (complain(why)) {
            return;
        }
        try {
            way.propose(subject.person(), subject.vacancy(), new DecisionReason(why.getValue()));
        } catch (IllegalProposalMove refused) {
            why.setErrorMessage(getTranslation(EnumText.key(refused.why(), "forward")));
            why.setInvalid(true);
            return;
        }
        Toast.show(getTranslation(said, subject.firstName()));
        decided.run();
    }

    /// Asks for the reason in a dialog; what was typed on the page already is kept in it.
    private void ask(DecisionKind kind) {
        var dialog = new Dialog(getTranslation(EnumText.key(kind, "title"), subject.firstName()));
        TextArea reason = area(getTranslation("coaching.decide.reason"));
        reason.setValue(why.getValue());
        reason.setWidthFull();
        Handles.testId(reason, "aside-reason");
        dialog.add(new Stack(new Paragraph(getTranslation(EnumText.key(kind, "help"), subject.firstName())), reason));
        dialog.getFooter()
                .add(
                        Buttons.quiet(getTranslation("uikit.cancel"), dialog::close),
                        Handles.testId(
                                Buttons.primary(getTranslation("coaching.decide.confirm"), () -> {
                                    if (!complain(reason)) {
                                        dialog.close();
                                        setAside(kind, new DecisionReason(reason.getValue()));
                                    }
                                }),
                                "confirm-aside"));
        dialog.open();
        reason.focus();
    }

    private void setAside(DecisionKind kind, DecisionReason reason) {
        UUID decision = kind == DecisionKind.NOT_NOW
                ? decisions.notNow(subject.person(), subject.vacancy(), reason)
                : decisions.noFit(subject.person(), subject.vacancy(), reason);
        decided.run();
        Toast.withUndo(getTranslation(EnumText.key(kind, "done"), subject.firstName()), () -> {
            decisions.revoke(decision);
            decided.run();
        });
    }

    private TextArea area(String label) {
        var area = new TextArea(label);
        area.setMaxLength(DecisionReason.MAX_LENGTH);
        area.setManualValidation(true);
        area.setMinRows(3);
        return area;
    }

    /// Says at the field what is missing, if anything is.
    private boolean complain(TextArea field) {
        boolean missing = !DecisionReason.suffices(field.getValue());
        field.setErrorMessage(getTranslation("coaching.decide.too-short", DecisionReason.MIN_LENGTH));
        field.setInvalid(missing);
        if (missing) {
            field.focus();
        }
        return missing;
    }
}
