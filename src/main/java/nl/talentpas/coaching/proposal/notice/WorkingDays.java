package nl.talentpas.coaching.proposal.notice;

import java.time.DayOfWeek;
import java.time.LocalDate;

/// Counts days from Monday to Friday.
final class WorkingDays {

    private WorkingDays() {}

    /// The working days after the first day, up to and including the last; 0 when there are none.
    static int between(LocalDate first, LocalDate last) {
        return (int) first.plusDays(1)
                .datesUntil(last.isAfter(first) ? last.plusDays(1) : first.plusDays(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .count();
    }
}
