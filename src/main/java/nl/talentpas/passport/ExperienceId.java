package nl.talentpas.passport;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/// Identifies one experience in a passport.
public record ExperienceId(UUID id) {

    /// A new, time-ordered (version 7) id.
    public static ExperienceId next() {
        return new ExperienceId(UuidCreator.getTimeOrderedEpoch());
    }
}
