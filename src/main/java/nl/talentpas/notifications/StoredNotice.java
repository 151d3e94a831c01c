package nl.talentpas.notifications;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.talentpas.identity.AccountId;
import org.jspecify.annotations.Nullable;

/// A notice in its reader's list.
@Entity
@Table(name = "notice")
class StoredNotice {

    private static final int MAX_ARGUMENT = 500;

    @Id
    private UUID id;

    @Column
    private UUID readerId;

    @Column
    private String textKey;

    @Column
    private String link;

    @Column
    private Instant toldAt;

    @Column
    private @Nullable Instant readAt;

    @ElementCollection
    @CollectionTable(name = "notice_argument", joinColumns = @JoinColumn(name = "notice_id"))
    @OrderColumn(name = "place")
    @Column(name = "argument")
    private List<String> arguments = new ArrayList<>();

    @Version
    private @Nullable Long version;

    protected StoredNotice() {} // JPA

    StoredNotice(AccountId reader, String key, String link, List<String> arguments, Instant now) {
        this.id = NoticeId.next().id();
        this.readerId = reader.id();
        this.textKey = key;
        this.link = link;
        this.toldAt = now;
        arguments.forEach(argument -> this.arguments.add(
                argument.length() <= MAX_ARGUMENT ? argument : argument.substring(0, MAX_ARGUMENT - 1) + "…"));
    }

    NoticeId id() {
        return new NoticeId(id);
    }

    AccountId reader() {
        return new AccountId(readerId);
    }

    /// Keeps the moment of the first time.
    void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    Notice notice() {
        return new Notice(id(), textKey, List.copyOf(arguments), link, toldAt, readAt != null);
    }
}
