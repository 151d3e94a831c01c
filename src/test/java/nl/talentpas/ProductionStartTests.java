package nl.talentpas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

@ExtendWith(OutputCaptureExtension.class)
class ProductionStartTests {

    private static final String SECRET = "a-secret-nobody-may-read";

    private final MockEnvironment environment = new MockEnvironment();

    /// The commands that were tested before in this process ask for silence.
    @BeforeEach
    void letSpringBootSpeak() {
        LoggingSystem.get(getClass().getClassLoader()).setLogLevel("org.springframework.boot", LogLevel.INFO);
    }

    @Test
    void missingSettingsAreNamedAtOnce(CapturedOutput output) {
        assertThatThrownBy(() -> SpringApplication.run(
                        TalentpasApplication.class,
                        "--spring.profiles.active=postgres",
                        "--TALENTPAS_DB_URL=jdbc:postgresql://db/talentpas",
                        "--TALENTPAS_DB_USER=talentpas",
                        "--TALENTPAS_DB_PASSWORD="))
                .isInstanceOf(MissingSettings.class);
        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .contains("missing or empty: TALENTPAS_DB_PASSWORD, TALENTPAS_BASE_URL, TALENTPAS_MAIL_HOST");
    }

    @Test
    void theDemonstrationNeedsNoSettings() {
        environment.setActiveProfiles("demo");
        new RequiredSettings().postProcessEnvironment(environment, new SpringApplication());
    }

    @Test
    void withEverySettingTheCheckIsSilent() {
        environment.setActiveProfiles("postgres");
        RequiredSettings.IN_PRODUCTION.forEach(name -> environment.setProperty(name, "given"));
        new RequiredSettings().postProcessEnvironment(environment, new SpringApplication());
    }

    @Test
    void anUnreachableDatabaseIsNamedWithoutItsPassword() {
        String url = "jdbc:postgresql://127.0.0.1:1/talentpas?password=" + SECRET;
        SQLException refused =
                catchThrowableOfType(SQLException.class, () -> DriverManager.getConnection(url, "talentpas", SECRET));
        FailureAnalysis analysis = analysisOf(url, refused);
        assertThat(analysis).isNotNull();
        assertThat(analysis.getDescription())
                .isEqualTo("The database at jdbc:postgresql://127.0.0.1:1/talentpas cannot be reached.");
        assertThat(analysis.getDescription() + analysis.getAction()).doesNotContain(SECRET);
    }

    @Test
    void aWrongPasswordAndAMissingDatabaseAreSaidInWords() {
        assertThat(analysisOf("jdbc:x", new SQLException("no", "28P01")))
                .extracting(FailureAnalysis::getDescription)
                .isEqualTo("The database at jdbc:x refuses this user or password.");
        assertThat(analysisOf("jdbc:x", new SQLException("no", "3D000")))
                .extracting(FailureAnalysis::getDescription)
                .isEqualTo("The database at jdbc:x does not exist.");
    }

    @Test
    void otherFailuresOfTheDatabaseAreLeftToOthers() {
        assertThat(analysisOf("jdbc:x", new SQLException("no", "42601"))).isNull();
        assertThat(analysisOf("jdbc:x", new SQLException("no"))).isNull();
    }

    private @Nullable FailureAnalysis analysisOf(String url, SQLException failure) {
        environment.setProperty("spring.datasource.url", url);
        return new DatabaseUnreachableAnalyzer(environment)
                .analyze(new IllegalStateException("The context failed", failure));
    }
}
