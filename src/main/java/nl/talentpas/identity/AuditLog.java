package nl.talentpas.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Keeps who did what to whom and when. Holds ids, never names or other personal data.
@Service
public class AuditLog {

    /// Records an action of the current user (or of nobody) in its own words-free form.
    ///
    /// @param subject whom or what it was done to: an id, or null
    /// @param detail a short fact without personal data, for example `COACH -> ADMIN`
    public void record(AuditAction action, @Nullable Object subject, String detail) {
        throw new UnsupportedOperationException();
    }
}
