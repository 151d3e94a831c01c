package nl.talentpas.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Lets somebody choose a new password by a link in their mailbox: after forgetting it, or after an invitation.
@Service
public class PasswordRecovery {

    private static final AccountMail[] LINKS = {AccountMail.RESET_PASSWORD, AccountMail.INVITATION};

    private final AccountRepository accounts;
    private final AccountLinks links;
    private final AccountPost post;
    private final Credentials credentials;
    private final SignInAttempts attempts;
    private final AuditLog audit;

    PasswordRecovery(
            AccountRepository accounts,
            AccountLinks links,
            AccountPost post,
            Credentials credentials,
            SignInAttempts attempts,
            AuditLog audit) {
        this.accounts = accounts;
        this.links = links;
        this.post = post;
        this.credentials = credentials;
        this.attempts = attempts;
        this.audit = audit;
    }

    /// Mails a link when the address has an account that may sign in; says nothing about whether it has.
    @Transactional
    public void forgotten(EmailAddress email) {
        accounts.findByEmail(email.address())
                .filter(account -> account.status() != AccountStatus.DISABLED)
                .ifPresent(account -> post.send(account, AccountMail.RESET_PASSWORD));
    }

    /// Whose link this is, when it still works.
    @Transactional(readOnly = true)
    public Optional<AccountDetails> opens(String secret) {
        return links.working(secret, LINKS)
                .flatMap(id -> accounts.findById(id.id()))
                .filter(account -> account.status() != AccountStatus.DISABLED)
                .map(Account::details);
    }

    /// Sets the password, which confirms the address too, lifts a lock-out and ends every open session.
    ///
    /// @return false when the link does not work (any more)
    /// @throws IllegalArgumentException when the password will not do
    @Transactional
    public boolean choose(String secret, String password) {
        Optional<AccountDetails> owner = opens(secret);
        if (owner.isEmpty()) {
            return false;
        }
        AccountDetails details = owner.get();
        String hash = credentials.hash(password, personal(details));
        links.use(secret, LINKS);
        Account account = accounts.findById(details.id().id()).orElseThrow();
        account.changePassword(hash);
        account.confirmEmail();
        attempts.succeed(details.email());
        audit.record(details.id(), AuditAction.PASSWORD_CHANGED, details.id(), "by link");
        return true;
    }

    static List<String> personal(AccountDetails details) {
        return List.of(details.name().first(), details.name().last(), details.email(), details.municipality());
    }
}
