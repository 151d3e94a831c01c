package nl.talentpas.coaching.decision;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.talentpas.identity.AccountId;
import nl.talentpas.vacancy.VacancyId;
import org.jspecify.annotations.Nullable;

/// Somebody wants to talk with their coach about a vacancy: a to-do until the coach decides.
@Entity
class ShownInterest {

    @Id
    private UUID id;

    @Column
    private UUID personId;

    @Column
    private UUID vacancyId;

    @Column
    private Instant shownAt;

    @Column
    private @Nullable Instant handledAt;

    @Version
    private @Nullable Long version;

    protected ShownInterest() {} // JPA

    ShownInterest(AccountId person, VacancyId vacancy, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.personId = person.id();
        this.vacancyId = vacancy.id();
        this.shownAt = at;
    }

    boolean isOpen() {
        return handledAt == null;
    }

    void showAgain(Instant at) {
        shownAt = at;
        handledAt = null;
    }

    void handle(Instant at) {
        if (handledAt == null) {
            handledAt = at;
        }
    }

    InterestDetails details() {
        return new InterestDetails(new AccountId(personId), new VacancyId(vacancyId), shownAt);
    }
}
