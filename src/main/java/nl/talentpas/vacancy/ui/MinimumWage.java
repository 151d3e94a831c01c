package nl.talentpas.vacancy.ui;

import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The legal minimum wage per hour from 21 years on, as the settings say it.
@Component
class MinimumWage {

    private final int centsPerHour;
    private final LocalDate since;

    /// @param since the date from which the amount holds, as `2026-01-01`
    MinimumWage(
            @Value("${talentpas.minimum-wage.cents-per-hour}") int centsPerHour,
            @Value("${talentpas.minimum-wage.since}") String since) {
        this.centsPerHour = centsPerHour;
        this.since = LocalDate.parse(since);
    }

    int centsPerHour() {
        return centsPerHour;
    }

    LocalDate since() {
        return since;
    }
}
