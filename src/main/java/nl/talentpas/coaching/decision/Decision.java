package nl.talentpas.coaching.decision;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.talentpas.identity.AccountId;
import nl.talentpas.vacancy.VacancyId;
import org.jspecify.annotations.Nullable;

/// What a coach decided about a person and a vacancy, when and why. Kept, also when it is taken back.
@Entity
@Table(name = "coach_decision")
class Decision {

    static final Duration NOT_NOW = Duration.ofDays(30);

    @Id
    private UUID id;

    @Column
    private UUID personId;

    @Column
    private UUID vacancyId;

    @Column
    private UUID coachId;

    @Enumerated(EnumType.STRING)
    private DecisionKind kind;

    @Column
    private String reason;

    @Column
    private Instant decidedAt;

    @Column
    private @Nullable Instant revokedAt;

    @Version
    private @Nullable Long version;

    protected Decision() {} // JPA

    Decision(AccountId person, VacancyId vacancy, AccountId coach, DecisionKind kind, DecisionReason why, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.personId = person.id();
        this.vacancyId = vacancy.id();
        this.coachId = coach.id();
        this.kind = kind;
        this.reason = why.words();
        this.decidedAt = at;
    }

    /// Takes it back, as if it had not been decided. A person who was proposed stays so: that is the proposal's to end.
    void revoke(Instant at) {
        if (kind == DecisionKind.FORWARD) {
            throw new IllegalStateException("A proposal is withdrawn, not its decision");
        }
        if (revokedAt == null) {
            revokedAt = at;
        }
    }

    /// Whether it keeps the person out of the vacancy's list at this moment.
    boolean setsAside(Instant at) {
        return switch (kind) {
            case FORWARD -> false;
            case NOT_NOW -> at.isBefore(decidedAt.plus(NOT_NOW));
            case NO_FIT -> true;
        };
    }

    AccountId coach() {
        return new AccountId(coachId);
    }

    DecisionDetails details() {
        return new DecisionDetails(
                id, new AccountId(personId), new VacancyId(vacancyId), coach(), kind, reason, decidedAt);
    }
}
