package nl.talentpas.vacancy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A vacancy with its place in the world.
///
/// @param tieSeed a stored random number that breaks ties in its rankings
/// @param publishedAt null while it was never published
public record VacancyDetails(
        VacancyId id,
        OrganisationDetails organisation,
        VacancyStatus status,
        VacancyContent content,
        long tieSeed,
        @Nullable Instant publishedAt) {

    /// The same without a person to contact, for those who were not introduced.
    public VacancyDetails withoutContact() {
        return new VacancyDetails(id, organisation.withoutContact(), status, content, tieSeed, publishedAt);
    }
}
