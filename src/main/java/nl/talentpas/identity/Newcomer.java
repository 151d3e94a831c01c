package nl.talentpas.identity;

import java.util.List;
import java.util.Locale;

/// Somebody who registers, as they filled it in.
///
/// @param municipality by name, for example `Oss`
public record Newcomer(
        Role role, PersonName name, EmailAddress email, String password, String municipality, Locale language) {

    public Newcomer {
        if (!Role.OPEN_TO_ALL.contains(role)) {
            throw new IllegalArgumentException("Nobody registers themselves as " + role);
        }
    }

    /// What makes this person's password easier to guess.
    List<String> personal() {
        return List.of(name.first(), name.last(), email.address(), municipality);
    }

    /// Never shows what the person typed: records end up in logs.
    @Override
    public String toString() {
        return "Newcomer[" + role + "]";
    }
}
