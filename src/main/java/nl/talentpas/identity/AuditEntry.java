package nl.talentpas.identity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/// One line of the audit log, written once and never changed.
@Entity
class AuditEntry implements Persistable<UUID> {

    private static final int MAX_SUBJECT = 100;
    private static final int MAX_DETAIL = 200;

    private static final Pattern UUID_SYNTAX = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

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

    /// The ids in this line that may be accounts.
    Stream<UUID> mentioned() {
        return Stream.concat(Stream.ofNullable(actorId), subjectId().stream());
    }

    /// @param names of the accounts that this line mentions
    AuditLine line(Map<UUID, String> names) {
        String actor = actorId == null ? "" : names.getOrDefault(actorId, actorId.toString());
        String about = subjectId().map(names::get).orElse(subject);
        return new AuditLine(id, happenedAt, actor, action, about, detail);
    }

    private Optional<UUID> subjectId() {
        return UUID_SYNTAX.matcher(subject).matches() ? Optional.of(UUID.fromString(subject)) : Optional.empty();
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
