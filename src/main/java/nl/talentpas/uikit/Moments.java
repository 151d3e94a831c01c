package nl.talentpas.uikit;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/// Moments in the reader's own way of writing: `5 jan 2026 10:00`.
public final class Moments {

    private Moments() {}

    public static String dateAndTime(Instant moment, ZoneId zone, Locale reader) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Days.european(reader))
                .withZone(zone)
                .format(moment);
    }
}
