package nl.talentpas.identity;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keeps who did what to whom and when. Holds ids, never names or other personal data.
@Service
public class AuditLog {

    private final AuditRepository entries;
    private final CurrentUser currentUser;
    private final Clock clock;

    AuditLog(AuditRepository entries, CurrentUser currentUser, Clock clock) {
        this.entries = entries;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /// Records an action of the current user (or of nobody) in its own words-free form.
    ///
    /// @param subject whom or what it was done to: an id, or null
    /// @param detail a short fact without personal data, for example `COACH -> ADMIN`
    @Transactional
    public void record(AuditAction action, @Nullable Object subject, String detail) {
        record(currentUser.maybe().orElse(null), action, subject, detail);
    }

    /// Records an action of somebody who is only just signing in or already signed out.
    @Transactional
    void record(@Nullable AccountId actor, AuditAction action, @Nullable Object subject, String detail) {
        String about = subject == null ? "" : subject.toString();
        entries.save(new AuditEntry(clock.instant(), actor, action, about, detail));
    }
}
