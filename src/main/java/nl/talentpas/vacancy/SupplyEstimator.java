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
    /// @param sharing how the work could be divided
    record Supply(int people, int thresholdPercent, List<Gain> without, Sharing sharing) {}

    /// How many of the tasks people can do now.
    ///
    /// @param tasks of which it is known what they need; with fewer than two there is nothing to divide
    /// @param alone how many of these one person can do at most
    /// @param together how many two people can do at most
    record Sharing(int tasks, int alone, int together) {

        public static final Sharing UNKNOWN = new Sharing(0, 0, 0);

        /// Whether two people can do more than one.
        public boolean helps() {
            return together > alone;
        }
    }

    /// Exactly one of skill and licence is given.
    ///
    /// @param trainable true when the gain is for letting people learn it here instead of leaving it out
    record Gain(@Nullable ConceptUri skill, @Nullable Licence licence, boolean trainable, int more) {}

    Supply estimate(VacancyContent draft);
}
