package nl.talentpas.coaching.proposal.ui.move;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.function.Consumer;
import nl.talentpas.coaching.proposal.course.Interview;
import nl.talentpas.uikit.Columns;
import nl.talentpas.uikit.DateField;
import nl.talentpas.uikit.Handles;
import org.jspecify.annotations.Nullable;

/// Asks when and where candidate and employer meet.
class InterviewDialog extends AskDialog {

    private static final LocalTime MORNING = LocalTime.of(10, 0);

    private final DateField day = new DateField(getTranslation("coaching.interview.day"));
    private final TimePicker time = new TimePicker(getTranslation("coaching.interview.time"));
    private final TextField place = new TextField(getTranslation("coaching.interview.place"));
    private final TextArea note = new TextArea(getTranslation("coaching.interview.note"));
    private final Clock clock;

    /// @param current the interview to move, null when none is planned yet
    InterviewDialog(@Nullable Interview current, Clock clock, Consumer<Interview> planned) {
        this.clock = clock;
        setHeaderTitle(getTranslation(current == null ? "coaching.interview.plan" : "coaching.interview.move"));
        prepare(current);
        ask(new Columns(Columns.Wide.NEITHER, day, time), place, note);
        confirmWith(getTranslation("coaching.interview.save"), () -> confirm(planned));
    }

    private void prepare(@Nullable Interview current) {
        Handles.testId(day, "interview-day").setMin(LocalDate.now(clock));
        Handles.testId(time, "interview-time").setStep(Duration.ofMinutes(15));
        Handles.testId(place, "interview-place").setMaxLength(Interview.MAX_PLACE);
        place.setHelperText(getTranslation("coaching.interview.place-help"));
        Handles.testId(note, "interview-note").setMaxLength(Interview.MAX_NOTE);
        note.setHelperText(getTranslation("coaching.interview.note-help"));
        time.setValue(MORNING);
        if (current != null) {
            ZonedDateTime at = current.at().atZone(clock.getZone());
            day.setValue(at.toLocalDate());
            time.setValue(at.toLocalTime());
            place.setValue(current.place());
            note.setValue(current.note());
        }
    }

    private boolean confirm(Consumer<Interview> planned) {
        boolean when = isLater(day.getValue(), time.getValue());
        day.setErrorMessage(getTranslation("coaching.interview.day-wrong"));
        day.setInvalid(!when);
        place.setErrorMessage(getTranslation("coaching.interview.place-missing"));
        place.setInvalid(place.getValue().isBlank());
        if (!when || place.isInvalid()) {
            return false;
        }
        planned.accept(new Interview(at(day.getValue(), time.getValue()), place.getValue(), note.getValue()));
        return true;
    }

    private boolean isLater(@Nullable LocalDate date, @Nullable LocalTime hour) {
        return date != null && hour != null && at(date, hour).isAfter(clock.instant());
    }

    private Instant at(LocalDate date, LocalTime hour) {
        return date.atTime(hour).atZone(clock.getZone()).toInstant();
    }
}
