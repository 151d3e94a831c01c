package nl.talentpas.coaching.proposal.course;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/// A period in which a candidate tries the work, both days included.
@Embeddable
public record Trial(
        @Column(name = "trial_from") LocalDate from,
        @Column(name = "trial_until") LocalDate until) {

    public Trial {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("A trial cannot end before it starts");
        }
    }
}
