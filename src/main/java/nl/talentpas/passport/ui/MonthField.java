package nl.talentpas.passport.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.select.Select;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.IntStream;
import nl.talentpas.uikit.Row;
import org.jspecify.annotations.Nullable;

/// A month of a year, as two lists to choose from.
class MonthField extends CustomField<@Nullable YearMonth> {

    private static final int YEARS_BACK = 60;

    private final Select<Month> month = new Select<>();
    private final Select<Integer> year = new Select<>();

    MonthField(String label, String id, YearMonth now) {
        setLabel(label);
        setId(id);
        setManualValidation(true);
        month.setAriaLabel(label + ": " + getTranslation("passport.month"));
        month.setItemLabelGenerator(item -> item == null
                ? getTranslation("passport.month")
                : item.getDisplayName(TextStyle.FULL_STANDALONE, getLocale()));
        month.setItems(List.of(Month.values()));
        month.setEmptySelectionAllowed(true);
        year.setAriaLabel(label + ": " + getTranslation("passport.year"));
        year.setItems(IntStream.rangeClosed(0, YEARS_BACK)
                .mapToObj(back -> now.getYear() - back)
                .toList());
        year.setItemLabelGenerator(item -> item == null ? getTranslation("passport.year") : String.valueOf(item));
        year.setEmptySelectionAllowed(true);
        var fields = new Row(month, year);
        fields.addClassName("month-field");
        add(fields);
    }

    /// Whether only one of the two lists was answered.
    boolean isHalf() {
        return month.isEmpty() != year.isEmpty();
    }

    @Override
    protected @Nullable YearMonth generateModelValue() {
        Month chosenMonth = month.getValue();
        Integer chosenYear = year.getValue();
        return chosenMonth == null || chosenYear == null ? null : YearMonth.of(chosenYear, chosenMonth);
    }

    @Override
    protected void setPresentationValue(@Nullable YearMonth value) {
        month.setValue(value == null ? null : value.getMonth());
        year.setValue(value == null ? null : value.getYear());
    }
}
