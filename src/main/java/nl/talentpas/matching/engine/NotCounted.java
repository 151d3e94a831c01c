package nl.talentpas.matching.engine;

import java.util.List;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Level;
import org.jspecify.annotations.Nullable;

/// What somebody told that gave no points in one comparison, and why.
///
/// @param skills held, but not used by any line; what came closest to counting first
/// @param wants tasks and skills they said they want or not, that the work does not hold
public record NotCounted(List<Skill> skills, List<ConceptUri> wants) {

    /// A skill that did not count.
    ///
    /// @param asked the skill asked that it resembles most usefully; null when nothing asked resembles it
    /// @param better the person's skill that counted there instead; null when none did
    /// @param points what it would have given there, in millionths
    /// @param counted what counted there instead, in millionths
    public record Skill(
            ConceptUri skill,
            Level held,
            Why why,
            @Nullable ConceptUri asked,
            @Nullable ConceptUri better,
            int points,
            int counted) {}

    /// Why a skill did not count.
    public enum Why {
        /// Nothing that is asked is this skill or resembles it.
        NOT_ASKED,
        /// Another skill of the person gave at least as much for the same requirement.
        BEATEN,
        /// That it can be learned on the job gave more.
        LEARNING_GIVES_MORE
    }
}
