package nl.talentpas.identity;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The links in account mails: makes them, and knows which still work.
@Service
public class AccountLinks {

    private static final int SECRET_BYTES = 32;
    private static final Duration KEPT = Duration.ofDays(30);

    private final AccountTokenRepository tokens;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    AccountLinks(AccountTokenRepository tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    /// A new link for this mail, as a path within the application. Only whoever sends the mail asks for it.
    @Transactional
    public String pathFor(AccountId account, AccountMail mail) {
        return mail.hasToken() ? mail.page() + issue(account, mail) : mail.page();
    }

    /// Uses a link up.
    ///
    /// @return whose it is; empty when it is unknown, used, expired or for something else
    Optional<AccountId> use(String secret, AccountMail... purposes) {
        Optional<AccountToken> token = find(secret, purposes).filter(this::works);
        token.ifPresent(working -> working.use(clock.instant()));
        return token.map(AccountToken::account);
    }

    /// Whose link this is, provided that it works; leaves it unused.
    Optional<AccountId> working(String secret, AccountMail... purposes) {
        return find(secret, purposes).filter(this::works).map(AccountToken::account);
    }

    /// Whose link this is or was.
    Optional<AccountId> owner(String secret, AccountMail... purposes) {
        return find(secret, purposes).map(AccountToken::account);
    }

    private Optional<AccountToken> find(String secret, AccountMail... purposes) {
        return tokens.findByTokenHash(EmailAddress.sha256(secret))
                .filter(token -> List.of(purposes).contains(token.purpose()));
    }

    private boolean works(AccountToken token) {
        return token.works(clock.instant());
    }

    private String issue(AccountId account, AccountMail mail) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant now = clock.instant();
        tokens.forgetBefore(now.minus(KEPT));
        tokens.save(new AccountToken(account, mail, secret, now));
        return secret;
    }
}
