package nl.talentpas.passport.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.YearMonth;
import nl.talentpas.passport.Experience;
import org.jspecify.annotations.Nullable;

/// Where it was and when; all of it may stay empty, but what is answered must make sense.
class PeriodStep extends ExperienceStep {

    private final ExperienceDraft draft;
    private final YearMonth now;
    private final TextField where = new TextField(getTranslation("passport.tell-period.where"));
    private final MonthField from;
    private final MonthField until;
    private final Checkbox ongoing = new Checkbox(getTranslation("passport.tell-period.ongoing"));
    private final TextArea note = new TextArea(getTranslation("passport.tell-period.note"));

    PeriodStep(ExperienceDraft draft, YearMonth now) {
        this.draft = draft;
        this.now = now;
        from = new MonthField(getTranslation("passport.tell-period.from"), "from", now);
        until = new MonthField(getTranslation("passport.tell-period.until"), "until", now);
        where.setId("where");
        where.setMaxLength(Experience.MAX_WHERE);
        where.setValue(draft.where());
        ongoing.setId("ongoing");
        ongoing.addValueChangeListener(change -> until.setVisible(!change.getValue()));
        note.setId("note");
        note.setMaxLength(Experience.MAX_NOTE);
        note.setHelperText(getTranslation("passport.tell-period.note-hint"));
        note.setValue(draft.note());
        from.setValue(draft.from());
        until.setValue(draft.until());
        ongoing.setValue(draft.from() != null && draft.until() == null);
        add(where, from, ongoing, until, note);
    }

    @Override
    String question() {
        return getTranslation("passport.tell-period.question");
    }

    @Override
    String hint() {
        return getTranslation("passport.tell-period.hint");
    }

    @Override
    boolean answered() {
        YearMonth start = from.getValue();
        YearMonth end = ongoing.getValue() ? null : until.getValue();
        boolean started = complain(from, problemWithStart(start));
        boolean ended = complain(until, ongoing.getValue() ? "" : problemWithEnd(start, end));
        if (started && ended) {
            draft.where(where.getValue(), note.getValue());
            draft.period(start, end);
        }
        return started && ended;
    }

    private String problemWithStart(@Nullable YearMonth start) {
        if (from.isHalf()) {
            return getTranslation("passport.tell-period.half");
        }
        if (start == null) {
            return ongoing.getValue() || until.getValue() != null
                    ? getTranslation("passport.tell-period.start-needed")
                    : "";
        }
        return start.isAfter(now) ? getTranslation("passport.tell-period.future") : "";
    }

    private String problemWithEnd(@Nullable YearMonth start, @Nullable YearMonth end) {
        if (until.isHalf()) {
            return getTranslation("passport.tell-period.half");
        }
        if (start != null && end == null) {
            return getTranslation("passport.tell-period.end-needed");
        }
        return start != null && end != null && end.isBefore(start) ? getTranslation("passport.tell-period.order") : "";
    }

    private static boolean complain(MonthField field, String problem) {
        field.setErrorMessage(problem);
        field.setInvalid(!problem.isEmpty());
        return problem.isEmpty();
    }
}
