package nl.talentpas.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DaysTests {

    private static final Locale DUTCH = Locale.of("nl");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Instant MOMENT = Instant.parse("2026-11-21T09:00:00Z");

    @Test
    void englishIsWrittenDayFirstLikeDutch() {
        assertThat(Days.day(DAY, DUTCH)).isEqualTo("21 november 2026");
        assertThat(Days.day(DAY, Locale.ENGLISH)).isEqualTo("21 November 2026");
        assertThat(Days.shortDay(DAY, Locale.ENGLISH)).isEqualTo("21 Nov 2026");
        assertThat(Days.moment(MOMENT, Locale.ENGLISH)).isEqualTo("Saturday 21 November 2026, 10:00");
        assertThat(Moments.dateAndTime(MOMENT, ZoneId.of("Europe/Amsterdam"), Locale.ENGLISH))
                .startsWith("21 Nov 2026")
                .endsWith("10:00");
    }

    @Test
    void weekdaysStandInTheirOrderAndOnlyTheFirstHasACapitalInDutch() {
        List<DayOfWeek> days = List.of(DayOfWeek.FRIDAY, DayOfWeek.MONDAY);
        assertThat(Days.weekdays(days, TextStyle.FULL, DUTCH)).isEqualTo("Maandag, vrijdag");
        assertThat(Days.weekdays(days, TextStyle.FULL, Locale.ENGLISH)).isEqualTo("Monday, Friday");
        assertThat(Days.weekdays(List.of(), TextStyle.FULL, DUTCH)).isEmpty();
        assertThat(Days.weekday(DayOfWeek.MONDAY, DUTCH)).isEqualTo("Maandag");
    }
}
