package nl.talentpas.passport;

import java.time.LocalDate;
import java.util.Set;
import nl.talentpas.identity.AccountId;
import nl.talentpas.terms.WorkKind;
import org.jspecify.annotations.Nullable;

/// What a list of people shows of a passport, without reading all of it.
///
/// @param kinds the kinds of work they look for; empty when not said
/// @param skills how many skills stand in it
/// @param availableFrom null when they did not say
public record PassportGlance(
        AccountId owner,
        boolean matchable,
        Set<WorkKind> kinds,
        int skills,
        @Nullable LocalDate availableFrom) {}
