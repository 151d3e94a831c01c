package nl.talentpas.vacancy;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/// Identifies an organisation.
public record OrganisationId(UUID id) {

    /// A new, time-ordered (version 7) id.
    public static OrganisationId next() {
        return new OrganisationId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
