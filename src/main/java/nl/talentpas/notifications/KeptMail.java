package nl.talentpas.notifications;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/// A mail of the demonstration, kept instead of sent.
@Entity
class KeptMail implements Persistable<UUID> {

    @Id
    private UUID id;

    @Column
    private Instant keptAt;

    @Column
    private String recipient;

    @Column
    private String subject;

    @Column
    private String body;

    protected KeptMail() {} // JPA

    KeptMail(Instant keptAt, String recipient, String subject, String body) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.keptAt = keptAt;
        this.recipient = recipient;
        this.subject = subject;
        this.body = body;
    }

    MailDetails details() {
        return new MailDetails(id, keptAt, recipient, subject, body);
    }

    @Override
    public UUID getId() {
        return id;
    }

    /// Mails are only ever added.
    @Override
    public boolean isNew() {
        return true;
    }
}
