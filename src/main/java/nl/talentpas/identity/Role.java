package nl.talentpas.identity;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;

/// What somebody comes to do; each role opens its own part of the product.
public enum Role {
    RESIDENT("thuis"),
    STUDENT("thuis"),
    EMPLOYER("bedrijf"),
    COACH("coach"),
    POLICY("inzicht"),
    ADMIN("beheer/gebruikers");

    /// Who may make an account themselves; the others are invited by an administrator.
    public static final Set<Role> OPEN_TO_ALL = Collections.unmodifiableSet(EnumSet.of(RESIDENT, STUDENT, EMPLOYER));

    private final String home;

    Role(String home) {
        this.home = home;
    }

    /// The path of the page where somebody with this role starts.
    public String home() {
        return home;
    }

    /// Where somebody with these roles starts: with several, the page of the last in the order above.
    public static String homeOf(Collection<Role> roles) {
        return roles.stream().max(Comparator.naturalOrder()).map(Role::home).orElse("");
    }

    /// The names for `@RolesAllowed` and `hasRole`, where only constants will do.
    public static final class Names {
        public static final String RESIDENT = "RESIDENT";
        public static final String STUDENT = "STUDENT";
        public static final String EMPLOYER = "EMPLOYER";
        public static final String COACH = "COACH";
        public static final String POLICY = "POLICY";
        public static final String ADMIN = "ADMIN";

        private Names() {}
    }
}
