package nl.talentpas.identity;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Stores accounts in bulk, for generators. Asks nobody's permission and publishes nothing.
@Service
public class AccountCatalogue {

    /// @param password that all of them sign in with; null when nobody can sign in with these accounts
    public void storeAll(Collection<AccountDetails> accounts, @Nullable String password) {
        throw new UnsupportedOperationException();
    }
}
