package nl.talentpas.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@Transactional
abstract class SignInAttemptsTests {

    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    private final String email = AccountId.next() + "@test.example";

    @Autowired
    private SignInFailureRepository failures;

    @Test
    void fiveFailuresWithinTheWindowLockForItsLength() {
        failAt(0, 1, 2, 3, 14);
        assertThat(at(15).isLocked(email)).isTrue();
        assertThat(at(28).isLocked(email)).isTrue();
        assertThat(at(29).isLocked(email)).isFalse();
    }

    @Test
    void failuresSpreadOverMoreThanTheWindowDoNotLock() {
        failAt(0, 4, 8, 12, 16);
        assertThat(at(17).isLocked(email)).isFalse();
    }

    @Test
    void nothingIsCountedWhileLocked() {
        failAt(0, 0, 0, 0, 0);
        assertThat(at(10).begin(email)).isFalse();
        assertThat(at(15).isLocked(email)).isFalse();
    }

    @Test
    void successForgetsTheFailures() {
        failAt(0, 1, 2, 3);
        at(4).succeed(email);
        failAt(5);
        assertThat(at(5).isLocked(email)).isFalse();
    }

    @Test
    void theAddressItselfIsNotKept() {
        failAt(0);
        assertThat(EmailAddress.fingerprint(email)).hasSize(64).doesNotContain("test.example");
        assertThat(EmailAddress.fingerprint(" " + email + " ")).isEqualTo(EmailAddress.fingerprint(email));
    }

    private void failAt(int... minutes) {
        for (int minute : minutes) {
            assertThat(at(minute).begin(email)).isTrue();
        }
    }

    private SignInAttempts at(int minute) {
        Instant now = START.plus(Duration.ofMinutes(minute));
        return new SignInAttempts(failures, Clock.fixed(now, ZoneOffset.UTC));
    }
}
