package nl.talentpas.identity;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Asks for account mails, but not for so many that they could be used to pester somebody.
@Component
class AccountPost {

    private static final int LINKS_AT_ONCE = 5;

    private final AccountTokenRepository tokens;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountPost(AccountTokenRepository tokens, ApplicationEventPublisher events, Clock clock) {
        this.tokens = tokens;
        this.events = events;
        this.clock = clock;
    }

    /// Within the current transaction; the mail leaves after commit.
    void send(Account account, AccountMail mail) {
        long working = tokens.countByAccountIdAndPurposeAndUsedAtIsNullAndExpiresAtAfter(
                account.id().id(), mail, clock.instant());
        if (working < LINKS_AT_ONCE) {
            events.publishEvent(new AccountMailNeeded(account.id(), mail));
        }
    }
}
