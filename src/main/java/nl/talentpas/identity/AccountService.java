package nl.talentpas.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Accounts as the rest of the product needs them: who somebody is and how to reach them.
@Service
@Transactional(readOnly = true)
public class AccountService {

    private final AccountRepository accounts;

    AccountService(AccountRepository accounts) {
        this.accounts = accounts;
    }

    /// @throws java.util.NoSuchElementException when there is no such account
    public AccountDetails details(AccountId id) {
        return find(id).orElseThrow();
    }

    public Optional<AccountDetails> find(AccountId id) {
        return accounts.findById(id.id()).map(Account::details);
    }

    /// Those of these accounts that exist, by id.
    public Map<AccountId, AccountDetails> findAll(Collection<AccountId> ids) {
        return accounts.findAllById(ids.stream().map(AccountId::id).toList()).stream()
                .map(Account::details)
                .collect(Collectors.toMap(AccountDetails::id, details -> details));
    }

    /// Active accounts with the role, in order of last and first name.
    public List<AccountDetails> withRole(Role role) {
        return accounts.findByRole(role, AccountStatus.ACTIVE).stream()
                .map(Account::details)
                .toList();
    }
}
