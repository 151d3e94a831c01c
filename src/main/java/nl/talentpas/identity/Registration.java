package nl.talentpas.identity;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes accounts for residents, students and employers, who register themselves.
@Service
public class Registration {

    private final AccountRepository accounts;
    private final NewAccounts newAccounts;
    private final AccountPost post;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    Registration(
            AccountRepository accounts,
            NewAccounts newAccounts,
            AccountPost post,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.newAccounts = newAccounts;
        this.post = post;
        this.audit = audit;
        this.events = events;
    }

    /// Registers somebody and mails them a link to confirm. When the address has an account already nothing changes but
    /// its owner is told; nobody else may learn that it exists.
    ///
    /// @return the new account, or empty when there was one already
    /// @throws IllegalArgumentException when the password will not do or the municipality does not exist
    @Transactional
    public Optional<AccountId> register(Newcomer newcomer) {
        // Hashes first, in both cases, so that time does not tell which addresses have an account.
        Account account = newAccounts.of(newcomer);
        Optional<Account> existing = accounts.findByEmail(newcomer.email().address());
        if (existing.isPresent()) {
            post.send(existing.get(), AccountMail.ALREADY_REGISTERED);
            return Optional.empty();
        }
        accounts.saveAndFlush(account);
        audit.record(
                account.id(),
                AuditAction.REGISTERED,
                account.id(),
                newcomer.role().name());
        audit.record(account.id(), AuditAction.CONSENT_GIVEN, account.id(), "privacy statement");
        events.publishEvent(new AccountRegistered(account.id(), newcomer.role(), newcomer.municipality()));
        post.send(account, AccountMail.CONFIRM_EMAIL);
        return Optional.of(account.id());
    }
}
