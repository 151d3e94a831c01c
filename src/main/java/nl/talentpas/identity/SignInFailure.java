package nl.talentpas.identity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/// One attempt to sign in that did not succeed (or not yet), under the fingerprint of the address that was typed.
@Entity
class SignInFailure implements Persistable<UUID> {

    @Id
    private UUID id;

    @Column
    private String emailHash;

    @Column
    private Instant failedAt;

    protected SignInFailure() {} // JPA

    SignInFailure(String emailHash, Instant failedAt) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.emailHash = emailHash;
        this.failedAt = failedAt;
    }

    Instant failedAt() {
        return failedAt;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /// Failures are only ever added.
    @Override
    public boolean isNew() {
        return true;
    }
}
