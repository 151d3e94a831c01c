package nl.talentpas.coaching.proposal.ui.move;

import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.function.Consumer;
import nl.talentpas.coaching.proposal.course.Trial;
import nl.talentpas.uikit.Columns;
import nl.talentpas.uikit.DateField;
import nl.talentpas.uikit.Handles;

/// Asks from when until when a candidate tries the work.
class TrialDialog extends AskDialog {

    private static final int USUAL_MONTHS = 3;

    private final DateField from = new DateField(getTranslation("coaching.trial.from"));
    private final DateField until = new DateField(getTranslation("coaching.trial.until"));

    TrialDialog(LocalDate today, Consumer<Trial> agreed) {
        setHeaderTitle(getTranslation("coaching.trial.title"));
        Handles.testId(from, "trial-from").setValue(today.plusWeeks(1));
        Handles.testId(until, "trial-until").setValue(today.plusWeeks(1).plusMonths(USUAL_MONTHS));
        ask(new Paragraph(getTranslation("coaching.trial.text")), new Columns(Columns.Wide.NEITHER, from, until));
        confirmWith(getTranslation("coaching.trial.save"), () -> confirm(agreed));
    }

    private boolean confirm(Consumer<Trial> agreed) {
        LocalDate first = from.getValue();
        LocalDate last = until.getValue();
        if (first == null || last == null || last.isBefore(first)) {
            until.setErrorMessage(getTranslation("coaching.trial.wrong"));
            until.setInvalid(true);
            return false;
        }
        agreed.accept(new Trial(first, last));
        return true;
    }
}
