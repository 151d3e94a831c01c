package nl.talentpas;

import java.util.List;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/// Checks at the very start that production has all the settings it cannot do without, and names those that miss.
class RequiredSettings implements EnvironmentPostProcessor, Ordered {

    static final List<String> IN_PRODUCTION = List.of(
            "TALENTPAS_DB_URL",
            "TALENTPAS_DB_USER",
            "TALENTPAS_DB_PASSWORD",
            "TALENTPAS_BASE_URL",
            "TALENTPAS_MAIL_HOST",
            "TALENTPAS_MAIL_FROM");

    /// After the profiles and their files are known.
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!environment.acceptsProfiles(Profiles.of("postgres"))) {
            return;
        }
        List<String> missing = IN_PRODUCTION.stream()
                .filter(name -> environment.getProperty(name, "").isBlank())
                .toList();
        if (!missing.isEmpty()) {
            throw new MissingSettings(missing);
        }
    }
}
