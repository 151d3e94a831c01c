package nl.talentpas.identity;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;

/// An account as other modules may read it.
///
/// @param phone empty when unknown
/// @param municipality the name of the municipality that serves this person, for example `Oss`
public record AccountDetails(
        AccountId id,
        String email,
        PersonName name,
        Set<Role> roles,
        String phone,
        String municipality,
        Locale language,
        AccountStatus status,
        Instant registeredAt) {

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
