package nl.talentpas.identity;

import java.util.Locale;
import java.util.Set;

/// Somebody whom an administrator makes an account for; they choose their own password.
public record Invitation(EmailAddress email, PersonName name, Set<Role> roles, String municipality, Locale language) {

    public Invitation {
        roles = Set.copyOf(roles);
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("An account has at least one role");
        }
    }

    /// Never shows what stands in it: records end up in logs.
    @Override
    public String toString() {
        return "Invitation[" + roles + "]";
    }
}
