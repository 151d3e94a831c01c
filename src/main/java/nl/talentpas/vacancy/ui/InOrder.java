package nl.talentpas.vacancy.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import org.jspecify.annotations.Nullable;

/// The two ends of a range: complains at the second when it is less than the first.
class InOrder<T extends Comparable<T>> {

    private final HasValue<?, T> from;
    private final HasValue<?, T> to;
    private final HasValidation place;
    private final String complaint;

    /// Make it after both fields have their own rules: the last to speak is heard.
    <F extends HasValue<?, T> & HasValidation> InOrder(HasValue<?, T> from, F to, String complaint) {
        this.from = from;
        this.to = to;
        this.place = to;
        this.complaint = complaint;
        from.addValueChangeListener(change -> check());
        to.addValueChangeListener(change -> check());
    }

    /// @return whether they are in order, or one of them is empty
    final boolean check() {
        T low = valueOf(from);
        T high = valueOf(to);
        boolean ordered = low == null || high == null || low.compareTo(high) <= 0;
        if (!ordered) {
            place.setErrorMessage(complaint);
            place.setInvalid(true);
        } else if (complaint.equals(place.getErrorMessage())) {
            place.setInvalid(false);
        }
        return ordered;
    }

    private static <T> @Nullable T valueOf(HasValue<?, T> field) {
        return field.getOptionalValue().orElse(null);
    }
}
