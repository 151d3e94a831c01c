package nl.talentpas.coaching.caseload;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.talentpas.identity.AccountId;
import org.jspecify.annotations.Nullable;

/// Who a person's coach is, and since when. Everybody has at most one.
@Entity
class CaseloadEntry {

    @Id
    private UUID personId;

    @Column
    private UUID coachId;

    @Column
    private Instant since;

    @Version
    private @Nullable Long version;

    protected CaseloadEntry() {} // JPA

    CaseloadEntry(AccountId person, AccountId coach, Instant since) {
        this.personId = person.id();
        this.coachId = coach.id();
        this.since = since;
    }

    void moveTo(AccountId coach, Instant now) {
        coachId = coach.id();
        since = now;
    }

    AccountId person() {
        return new AccountId(personId);
    }

    AccountId coach() {
        return new AccountId(coachId);
    }

    Instant since() {
        return since;
    }
}
