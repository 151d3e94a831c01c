package nl.talentpas.identity;

import java.util.Optional;
import org.springframework.stereotype.Component;

/// Who is using the application in this request.
@Component
public class CurrentUser {

    /// Empty for a visitor without an account.
    public Optional<AccountId> maybe() {
        throw new UnsupportedOperationException();
    }

    /// @throws org.springframework.security.access.AccessDeniedException when nobody is signed in
    public AccountId id() {
        throw new UnsupportedOperationException();
    }

    public boolean has(Role role) {
        throw new UnsupportedOperationException();
    }
}
