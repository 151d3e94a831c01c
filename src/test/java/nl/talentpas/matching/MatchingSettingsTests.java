package nl.talentpas.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

@ExtendWith(OutputCaptureExtension.class)
class MatchingSettingsTests {

    @Test
    void anUnknownIndexIsNamedWithThoseThatExist(CapturedOutput output) {
        // the commands that were tested before in this process ask for silence
        LoggingSystem.get(getClass().getClassLoader()).setLogLevel("org.springframework.boot", LogLevel.INFO);
        assertThatExceptionOfType(WrongMatchingSetting.class)
                .isThrownBy(() -> SpringApplication.run(MatchingSettings.class, "--talentpas.matching.index=lucene"));
        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .contains("TALENTPAS_MATCHING_INDEX (talentpas.matching.index) is \"lucene\", but must be one of: "
                        + "memory, opensearch.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "opensearch", "OpenSearch"})
    void theIndicesThatExistPass(String index) {
        check(MatchingSettings.INDEX, index);
    }

    @Test
    void anEmptyIndexIsNone() {
        assertThatExceptionOfType(WrongMatchingSetting.class).isThrownBy(() -> check(MatchingSettings.INDEX, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "0", "-12", "a year", "6.5"})
    void runsAreNeverKeptForLessThanSixMonths(String months) {
        assertThatExceptionOfType(WrongMatchingSetting.class)
                .isThrownBy(() -> check(MatchingSettings.KEEP_RUNS, months))
                .withMessage(
                        "TALENTPAS_KEEP_RUNS_MONTHS (%s) is \"%s\", but match runs must be kept for at least 6 months",
                        MatchingSettings.KEEP_RUNS, months);
    }

    @ParameterizedTest
    @ValueSource(strings = {"6", "13", "84"})
    void sixMonthsOrMorePass(String months) {
        check(MatchingSettings.KEEP_RUNS, months);
    }

    private static void check(String setting, String said) {
        new MatchingSettings()
                .postProcessEnvironment(new MockEnvironment().withProperty(setting, said), new SpringApplication());
    }
}
