package nl.talentpas.uikit;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.Locale;

/// A date to type or pick, with the months and days of the page's language.
public class DateField extends DatePicker {

    public DateField(String label) {
        super(label);
        setLocale(Days.european(getLocale()));
        setI18n(words(getLocale()));
    }

    private DatePickerI18n words(Locale locale) {
        DayOfWeek[] fromSunday = {
            DayOfWeek.SUNDAY,
            DayOfWeek.MONDAY,
            DayOfWeek.TUESDAY,
            DayOfWeek.WEDNESDAY,
            DayOfWeek.THURSDAY,
            DayOfWeek.FRIDAY,
            DayOfWeek.SATURDAY
        };
        return new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(Arrays.stream(fromSunday)
                        .map(day -> day.getDisplayName(TextStyle.FULL, locale))
                        .toList())
                .setWeekdaysShort(Arrays.stream(fromSunday)
                        .map(day -> day.getDisplayName(TextStyle.SHORT, locale))
                        .toList())
                .setFirstDayOfWeek(
                        WeekFields.of(Locale.of("nl", "NL")).getFirstDayOfWeek().getValue())
                .setToday(getTranslation("uikit.today"))
                .setCancel(getTranslation("uikit.cancel"));
    }
}
