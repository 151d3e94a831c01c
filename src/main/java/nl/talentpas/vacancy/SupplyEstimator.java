package nl.talentpas.vacancy;

import java.util.List;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.terms.Licence;
import org.jspecify.annotations.Nullable;

/// Says how many people fit a vacancy while it is being written; answered by the module that ranks.
public interface SupplyEstimator {

    /// @param people how many reach the threshold and pass every filter now
    /// @param thresholdPercent the score from which somebody counts as fitting
    /// @param without per requirement or licence how many more people fit without it, most first
    record Supply(int people, int thresholdPercent, List<Gain> without) {}

    /// Exactly one of skill and licence is given.
    ///
    /// @param trainable true when the gain is for letting people learn it here instead of leaving it out
    record Gain(@Nullable ConceptUri skill, @Nullable Licence licence, boolean trainable, int more) {}

    Supply estimate(VacancyContent draft);
}
