package nl.talentpas.vacancy;

import nl.talentpas.terms.PlaceCode;
import org.jspecify.annotations.Nullable;

/// An organisation as everybody may see it.
///
/// @param size number of people who work there, at least 1
/// @param website empty or an http(s) address
/// @param contactName who receives candidates; empty until filled in
public record OrganisationDetails(
        OrganisationId id,
        String name,
        Sector sector,
        @Nullable PlaceCode place,
        int size,
        String description,
        String website,
        String contactName,
        String contactPhone) {

    public static final int MAX_NAME = 120;
    public static final int MAX_DESCRIPTION = 2000;
}
