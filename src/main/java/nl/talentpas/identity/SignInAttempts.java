package nl.talentpas.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Counts failed sign-ins per address and locks after too many, alike for addresses with and without an account.
@Service
class SignInAttempts {

    static final int ALLOWED = 5;
    static final Duration WINDOW = Duration.ofMinutes(15);
    private static final Duration KEPT = Duration.ofDays(1);

    private final SignInFailureRepository failures;
    private final Clock clock;

    SignInAttempts(SignInFailureRepository failures, Clock clock) {
        this.failures = failures;
        this.clock = clock;
    }

    /// Counts an attempt before its password is looked at, so that many at the same moment gain nothing.
    ///
    /// @return false when the address is locked; then nothing is counted
    @Transactional
    boolean begin(String email) {
        if (isLocked(email)) {
            return false;
        }
        Instant now = clock.instant();
        failures.forgetBefore(now.minus(KEPT));
        failures.save(new SignInFailure(EmailAddress.fingerprint(email), now));
        return true;
    }

    /// The attempt succeeded: counting starts anew.
    @Transactional
    void succeed(String email) {
        failures.forget(EmailAddress.fingerprint(email));
    }

    /// Locked for the window's length after the last of so many failures within one window.
    @Transactional(readOnly = true)
    boolean isLocked(String email) {
        List<Instant> latest =
                failures.findByEmailHashOrderByFailedAtDesc(EmailAddress.fingerprint(email), Limit.of(ALLOWED)).stream()
                        .map(SignInFailure::failedAt)
                        .toList();
        return latest.size() == ALLOWED
                && latest.getFirst().plus(WINDOW).isAfter(clock.instant())
                && !latest.getLast().plus(WINDOW).isBefore(latest.getFirst());
    }
}
