package nl.talentpas.vacancy;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/// Identifies a vacancy.
public record VacancyId(UUID id) {

    /// A new, time-ordered (version 7) id.
    public static VacancyId next() {
        return new VacancyId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
