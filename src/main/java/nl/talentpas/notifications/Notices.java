package nl.talentpas.notifications;

import nl.talentpas.identity.AccountId;
import org.springframework.stereotype.Service;

/// Tells people what happened, in the application and by mail.
@Service
public class Notices {

    /// Stores a notice for this person within the current transaction and mails it after commit.
    ///
    /// @param key texts stand under `notice.<key>.title` and `notice.<key>.text` in the bundles
    /// @param link where it can be acted upon: a path within the application, for example `voorstellen`
    /// @param arguments for the texts' placeholders, in order; nothing that the reader may not see
    public void tell(AccountId to, String key, String link, String... arguments) {
        throw new UnsupportedOperationException();
    }

    /// How many notices this person has not read yet.
    public int unreadOf(AccountId person) {
        throw new UnsupportedOperationException();
    }
}
