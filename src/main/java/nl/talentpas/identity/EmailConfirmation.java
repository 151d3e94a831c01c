package nl.talentpas.identity;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Confirms that somebody reads the mail at the address they gave.
@Service
public class EmailConfirmation {

    /// What came of opening a confirmation link.
    public enum Outcome {
        CONFIRMED,
        ALREADY_CONFIRMED,
        EXPIRED
    }

    private final AccountRepository accounts;
    private final AccountLinks links;
    private final AccountPost post;
    private final AuditLog audit;
    private final CurrentUser currentUser;

    EmailConfirmation(
            AccountRepository accounts, AccountLinks links, AccountPost post, AuditLog audit, CurrentUser currentUser) {
        this.accounts = accounts;
        this.links = links;
        this.post = post;
        this.audit = audit;
        this.currentUser = currentUser;
    }

    /// @param secret the last part of the link; unknown ones count as expired
    @Transactional
    public Outcome confirm(String secret) {
        return links.use(secret, AccountMail.CONFIRM_EMAIL)
                .map(this::confirm)
                .orElseGet(() -> links.owner(secret, AccountMail.CONFIRM_EMAIL)
                        .filter(this::isConfirmed)
                        .map(account -> Outcome.ALREADY_CONFIRMED)
                        .orElse(Outcome.EXPIRED));
    }

    /// Whether the current user still has to confirm; false for visitors.
    @Transactional(readOnly = true)
    public boolean isAwaited() {
        return currentUser.maybe().map(account -> !isConfirmed(account)).orElse(false);
    }

    /// Sends the current user another link, if one is still needed.
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void sendAgain() {
        accounts.findById(currentUser.id().id())
                .filter(account -> account.status() == AccountStatus.UNCONFIRMED)
                .ifPresent(account -> post.send(account, AccountMail.CONFIRM_EMAIL));
    }

    private Outcome confirm(AccountId id) {
        accounts.findById(id.id()).orElseThrow().confirmEmail();
        audit.record(id, AuditAction.EMAIL_CONFIRMED, id, "");
        return Outcome.CONFIRMED;
    }

    private boolean isConfirmed(AccountId id) {
        return accounts.findById(id.id())
                .map(account -> account.status() != AccountStatus.UNCONFIRMED)
                .orElse(false);
    }
}
