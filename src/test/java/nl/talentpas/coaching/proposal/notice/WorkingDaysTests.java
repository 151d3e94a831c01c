package nl.talentpas.coaching.proposal.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTests {

    @ParameterizedTest
    @CsvSource({
        // Monday 2 March 2026 is the start of an ordinary week
        "2026-03-02, 2026-03-02, 0",
        "2026-03-02, 2026-03-03, 1",
        "2026-03-02, 2026-03-06, 4",
        "2026-03-02, 2026-03-08, 4",
        "2026-03-02, 2026-03-09, 5",
        "2026-03-06, 2026-03-09, 1",
        "2026-03-07, 2026-03-08, 0",
        "2026-03-07, 2026-03-09, 1",
        "2026-03-09, 2026-03-02, 0",
    })
    void weekendsDoNotCount(LocalDate first, LocalDate last, int days) {
        assertThat(WorkingDays.between(first, last)).isEqualTo(days);
    }
}
