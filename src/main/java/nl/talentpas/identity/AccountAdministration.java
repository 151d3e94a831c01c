package nl.talentpas.identity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.talentpas.identity.AccountChangeRefused.Reason;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What administrators do with the accounts of others: find, invite, give roles, disable. All of it is audited.
@Service
@PreAuthorize("hasRole('ADMIN')")
@Transactional
public class AccountAdministration {

    private final AccountRepository accounts;
    private final NewAccounts newAccounts;
    private final AccountPost post;
    private final CurrentUser currentUser;
    private final AuditLog audit;

    AccountAdministration(
            AccountRepository accounts,
            NewAccounts newAccounts,
            AccountPost post,
            CurrentUser currentUser,
            AuditLog audit) {
        this.accounts = accounts;
        this.newAccounts = newAccounts;
        this.post = post;
        this.currentUser = currentUser;
        this.audit = audit;
    }

    /// @param page sorts by `lastName`, `email`, `municipality`, `status` or `registeredAt`
    @Transactional(readOnly = true)
    public List<AccountDetails> find(AccountSearch search, Pageable page) {
        return accounts.findAll(AccountRepository.matching(search), page)
                .map(Account::details)
                .toList();
    }

    @Transactional(readOnly = true)
    public int count(AccountSearch search) {
        return Math.toIntExact(accounts.count(AccountRepository.matching(search)));
    }

    /// Makes an account and mails its owner a link to choose a password.
    ///
    /// @throws AccountChangeRefused when the address has an account already
    public AccountId invite(Invitation invitation) {
        if (accounts.findByEmail(invitation.email().address()).isPresent()) {
            throw new AccountChangeRefused(Reason.ADDRESS_TAKEN);
        }
        Account account = accounts.save(newAccounts.of(invitation));
        audit.record(AuditAction.INVITED, account.id(), words(invitation.roles()));
        post.send(account, AccountMail.INVITATION);
        return account.id();
    }

    /// Their open sessions end, so that the new roles count at once.
    ///
    /// @throws AccountChangeRefused when it would take away one's own administration, or the last
    public void changeRoles(AccountId id, Set<Role> roles) {
        if (roles.isEmpty()) {
            throw new AccountChangeRefused(Reason.NO_ROLE);
        }
        Account account = accounts.findById(id.id()).orElseThrow();
        if (account.roles().contains(Role.ADMIN) && !roles.contains(Role.ADMIN)) {
            requireAnotherAdministrator(id);
        }
        String change = words(account.roles()) + " -> " + words(roles);
        account.changeRoles(roles);
        audit.record(AuditAction.ROLES_CHANGED, id, change);
    }

    /// Nobody signs in with it any more, and open sessions end; everything it holds stays.
    ///
    /// @throws AccountChangeRefused when it is one's own account, or the last administrator's
    public void disable(AccountId id) {
        requireAnotherAdministrator(id);
        accounts.findById(id.id()).orElseThrow().disable();
        audit.record(AuditAction.ACCOUNT_DISABLED, id, "");
    }

    public void enable(AccountId id) {
        accounts.findById(id.id()).orElseThrow().enable();
        audit.record(AuditAction.ACCOUNT_ENABLED, id, "");
    }

    /// Locks the administrators' accounts, so that two of them cannot remove each other at the same moment.
    private void requireAnotherAdministrator(AccountId id) {
        if (currentUser.id().equals(id)) {
            throw new AccountChangeRefused(Reason.OWN_ACCOUNT);
        }
        boolean another = accounts.lockByRole(Role.ADMIN, AccountStatus.ACTIVE).stream()
                .anyMatch(administrator -> !administrator.id().equals(id));
        if (!another) {
            throw new AccountChangeRefused(Reason.LAST_ADMINISTRATOR);
        }
    }

    private static String words(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(", "));
    }
}
