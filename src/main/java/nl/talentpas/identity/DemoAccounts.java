package nl.talentpas.identity;

import java.util.List;
import java.util.Locale;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/// The accounts that anyone may sign in with to look around, one for each role; they exist in profile `demo` only.
@Component
public class DemoAccounts {

    public static final String DOMAIN = "@demo.talentpas.nl";
    public static final String PASSWORD = "talentpas-demo";

    private final Environment environment;

    DemoAccounts(Environment environment) {
        this.environment = environment;
    }

    public boolean offered() {
        return environment.acceptsProfiles(Profiles.of("demo"));
    }

    /// The roles that have such an account, in the order in which they are offered.
    public static List<Role> roles() {
        return List.of(Role.values());
    }

    /// For example `resident@demo.talentpas.nl`.
    public static String emailOf(Role role) {
        return role.name().toLowerCase(Locale.ROOT) + DOMAIN;
    }
}
