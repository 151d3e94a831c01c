package nl.talentpas.passport.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.IntegerField;
import nl.talentpas.passport.Wishes;
import nl.talentpas.terms.Hours;
import nl.talentpas.uikit.Row;
import org.jspecify.annotations.Nullable;

/// From how many to how many hours a week; kept when both numbers make sense together.
class HoursWish extends WishCard<@Nullable Hours> {

    private final IntegerField least = number("passport.hours.least", "hours-least");
    private final IntegerField most = number("passport.hours.most", "hours-most");

    HoursWish(MyPassport passport) {
        super("hours", passport, new Part<>(Wishes::hours, Wishes::withHours));
        var fields = new Row(least, most);
        fields.addClassName("fields");
        add(new H2(getTranslation("passport.hours.question")));
        explain(getTranslation("passport.hours.hint"));
        add(fields);
        showKept();
        least.addValueChangeListener(change -> answered(change.isFromClient()));
        most.addValueChangeListener(change -> answered(change.isFromClient()));
    }

    @Override
    void show(@Nullable Hours hours) {
        least.setValue(hours == null ? null : hours.min());
        most.setValue(hours == null ? null : hours.max());
    }

    private void answered(boolean byPerson) {
        boolean inOrder = showProblems();
        if (!byPerson || !inOrder) {
            return;
        }
        if (least.isEmpty() && most.isEmpty()) {
            keep(null);
        } else if (!least.isEmpty() && !most.isEmpty()) {
            keep(new Hours(least.getValue(), most.getValue()));
        }
    }

    /// @return whether there are none
    private boolean showProblems() {
        boolean leastInRange = inRange(least);
        boolean both = inRange(most) && leastInRange;
        boolean ordered = least.isEmpty() || most.isEmpty() || least.getValue() <= most.getValue();
        if (both && !ordered) {
            complain(most, getTranslation("passport.hours.order"));
        }
        return both && ordered;
    }

    private boolean inRange(IntegerField field) {
        Integer hours = field.getValue();
        boolean fine = hours == null || (hours >= Hours.LEAST && hours <= Hours.MOST);
        complain(field, fine ? "" : getTranslation("passport.hours.range", Hours.LEAST, Hours.MOST));
        return fine;
    }

    private static void complain(IntegerField field, String problem) {
        field.setErrorMessage(problem);
        field.setInvalid(!problem.isEmpty());
    }

    private IntegerField number(String label, String id) {
        var field = new IntegerField(getTranslation(label));
        field.setId(id);
        field.setManualValidation(true);
        field.setStepButtonsVisible(true);
        field.setStep(1);
        return field;
    }
}
