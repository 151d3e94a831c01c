package nl.talentpas.coaching.decision;

import java.util.OptionalInt;
import nl.talentpas.coaching.proposal.notice.EmployerAnswers;
import nl.talentpas.vacancy.SupplyEstimator;
import nl.talentpas.vacancy.VacancyDetails;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/// The few numbers a coach wants beside a vacancy.
@Service
@PreAuthorize("hasRole('COACH')")
public class VacancyFigures {

    /// @param people how many in the region reach the threshold and pass every filter
    /// @param thresholdPercent the score from which somebody counts as fitting
    /// @param answerDays how many working days the employer takes on average; empty while that is not known
    public record Figures(int people, int thresholdPercent, OptionalInt answerDays) {}

    private final SupplyEstimator supply;
    private final EmployerAnswers answers;

    VacancyFigures(SupplyEstimator supply, EmployerAnswers answers) {
        this.supply = supply;
        this.answers = answers;
    }

    public Figures of(VacancyDetails vacancy) {
        var estimate = supply.estimate(vacancy.content());
        return new Figures(
                estimate.people(),
                estimate.thresholdPercent(),
                answers.daysOf(vacancy.organisation().id()));
    }
}
