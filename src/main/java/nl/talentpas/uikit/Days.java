package nl.talentpas.uikit;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/// Days and moments as the reader writes them, where the city is.
public final class Days {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private Days() {}

    /// The reader's locale for dates: English without a country would write them as in the United States, month first.
    static Locale european(Locale reader) {
        return reader.equals(Locale.ENGLISH) ? Locale.UK : reader;
    }

    /// A day of the week by itself, with a capital.
    public static String weekday(DayOfWeek day, Locale locale) {
        return Listed.capitalised(day.getDisplayName(TextStyle.FULL, locale), locale);
    }

    /// Days of the week in their order, in full or short.
    public static String weekdays(Collection<DayOfWeek> days, TextStyle style, Locale locale) {
        String names = days.stream()
                .sorted()
                .map(day -> day.getDisplayName(style, locale))
                .collect(Collectors.joining(", "));
        return Listed.capitalised(names, locale);
    }

    /// A day with its month in letters and its year.
    public static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(european(locale))
                .format(day);
    }

    public static String day(Instant moment, Locale locale) {
        return day(LocalDate.ofInstant(moment, ZONE), locale);
    }

    public static String shortDay(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(european(locale))
                .format(day);
    }

    public static String shortDay(Instant moment, Locale locale) {
        return shortDay(LocalDate.ofInstant(moment, ZONE), locale);
    }

    /// For spreadsheets.
    public static String isoDay(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE).toString();
    }

    /// How many whole days ago.
    public static long since(Instant moment, Clock clock) {
        LocalDate then = LocalDate.ofInstant(moment, ZONE);
        return Math.max(0, ChronoUnit.DAYS.between(then, LocalDate.ofInstant(clock.instant(), ZONE)));
    }

    /// A moment with the day of the week, the date and the time.
    public static String moment(Instant moment, Locale locale) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy, HH:mm", locale)
                .withZone(ZONE)
                .format(moment);
    }
}
