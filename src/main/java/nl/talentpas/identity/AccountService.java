package nl.talentpas.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// Accounts as the rest of the product needs them: who somebody is and how to reach them.
@Service
public class AccountService {

    /// @throws java.util.NoSuchElementException when there is no such account
    public AccountDetails details(AccountId id) {
        return find(id).orElseThrow();
    }

    public Optional<AccountDetails> find(AccountId id) {
        throw new UnsupportedOperationException();
    }

    /// Active accounts with the role, in order of last and first name.
    public List<AccountDetails> withRole(Role role) {
        throw new UnsupportedOperationException();
    }
}
