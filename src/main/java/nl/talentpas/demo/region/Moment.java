package nl.talentpas.demo.region;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/// The moment to which all of the region's dates are relative.
record Moment(ZonedDateTime now) {

    LocalDate today() {
        return now.toLocalDate();
    }

    YearMonth month() {
        return YearMonth.from(now);
    }

    ZoneId zone() {
        return now.getZone();
    }

    /// In office hours, so many days ago; never in the future.
    Instant daysAgo(int days, Dice dice) {
        ZonedDateTime at = today().minusDays(days)
                .atTime(dice.between(8, 20), dice.between(0, 59))
                .atZone(zone());
        return (at.isAfter(now) ? now.truncatedTo(ChronoUnit.MINUTES).minusMinutes(dice.between(1, 30)) : at)
                .toInstant();
    }
}
