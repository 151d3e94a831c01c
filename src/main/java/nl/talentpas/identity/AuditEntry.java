package nl.talentpas.identity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/// One line of the audit log, written once and never changed.
@Entity
class AuditEntry implements Persistable<UUID> {

    private static final int MAX_SUBJECT = 100;
    private static final int MAX_DETAIL = 200;

    @Id
    private UUID id;

    @Column
    private Instant happenedAt;

    @Column
    private @Nullable UUID actorId;

    @Column(name = "action_name")
    @Enumerated(EnumType.STRING)
    private AuditAction action;

    @Column
    private String subject;

    @Column
    private String detail;

    protected AuditEntry() {} // JPA

    AuditEntry(Instant happenedAt, @Nullable AccountId actor, AuditAction action, String subject, String detail) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.happenedAt = happenedAt;
        this.actorId = actor == null ? null : actor.id();
        this.action = action;
        this.subject = atMost(MAX_SUBJECT, subject);
        this.detail = atMost(MAX_DETAIL, detail);
    }

    AuditAction action() {
        return action;
    }

    boolean isAbout(String id) {
        return subject.equals(id);
    }

    @Override
    public UUID getId() {
        return id;
    }

    /// Entries are only ever added.
    @Override
    public boolean isNew() {
        return true;
    }

    private static String atMost(int length, String text) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
