package nl.talentpas.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import nl.talentpas.identity.PasswordPolicy.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordPolicyTests {

    private final PasswordPolicy policy = new PasswordPolicy();
    private final PasswordEncoder encoder = SecurityConfiguration.passwordEncoder(4);

    @ParameterizedTest
    @CsvSource({
        "kort, TOO_SHORT",
        "elftekens11, TOO_SHORT",
        "fiets tuin regen, GOOD",
        "ghtyqwpzmxnc, GOOD",
        "password1234, EASY_TO_GUESS",
        "passwordpassword, EASY_TO_GUESS",
        "123456789012, EASY_TO_GUESS",
        "qwertyuiop123, EASY_TO_GUESS",
        "aaaaaaaaaaaaaaa, EASY_TO_GUESS"
    })
    void longEnoughAndNotWhatEverybodyTries(String password, Verdict verdict) {
        assertThat(policy.judge(password, List.of())).isEqualTo(verdict);
    }

    @Test
    void onesOwnAddressIsEasyToGuess() {
        assertThat(policy.judge("noor.vdlinden@test.example", List.of("noor.vdlinden@test.example")))
                .isEqualTo(Verdict.EASY_TO_GUESS);
    }

    @Test
    void alsoALongPasswordHasALimit() {
        assertThat(policy.judge("fiets-tuin-".repeat(11) + "1234567", List.of()))
                .isEqualTo(Verdict.GOOD);
        assertThat(policy.judge("fiets-tuin-".repeat(12), List.of())).isEqualTo(Verdict.TOO_LONG);
    }

    @Test
    @Timeout(5)
    void aPasswordMadeToKeepTheJudgeBusyIsJudgedAtOnce() {
        long start = System.nanoTime();
        policy.judge("aA1!".repeat(32), List.of());
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kort", "password1234"})
    void onlyAPasswordThatWillDoIsHashed(String password) {
        var credentials = new Credentials(policy, encoder);
        assertThatIllegalArgumentException().isThrownBy(() -> credentials.hash(password, List.of()));
    }

    @Test
    void everyCharacterOfALongPasswordCounts() {
        var credentials = new Credentials(policy, encoder);
        String begin = "een heel lange zin die niemand zou raden, met allerlei woorden er in en nog meer ";
        String hash = credentials.hash(begin + "x", List.of());
        assertThat(credentials.matches(begin + "x", hash)).isTrue();
        assertThat(credentials.matches(begin + "y", hash)).isFalse();
    }

    @Test
    void hashesSayHowTheyWereMade() {
        assertThat(encoder).isInstanceOf(DelegatingPasswordEncoder.class);
        assertThat(encoder.encode("fiets tuin regen")).startsWith("{bcrypt-sha384}$2");
        assertThat(encoder.matches("fiets tuin regen", null)).isFalse();
    }
}
