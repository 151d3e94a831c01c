package nl.talentpas.identity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A secret sent to somebody's mailbox: works once, until a moment, and is itself kept only as a hash.
@Entity
class AccountToken {

    @Id
    private UUID id;

    @Column
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private AccountMail purpose;

    @Column
    private String tokenHash;

    @Column
    private Instant expiresAt;

    @Column
    private @Nullable Instant usedAt;

    @Version
    private @Nullable Long version;

    protected AccountToken() {} // JPA

    AccountToken(AccountId account, AccountMail purpose, String secret, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.accountId = account.id();
        this.purpose = purpose;
        this.tokenHash = EmailAddress.sha256(secret);
        this.expiresAt = now.plus(purpose.valid());
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    AccountMail purpose() {
        return purpose;
    }

    boolean works(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    void use(Instant now) {
        if (!works(now)) {
            throw new IllegalStateException("This link was used or has expired");
        }
        usedAt = now;
    }
}
