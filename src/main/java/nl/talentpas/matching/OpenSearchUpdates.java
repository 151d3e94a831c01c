package nl.talentpas.matching;

import java.util.Objects;
import java.util.Optional;
import nl.talentpas.identity.AccountId;
import nl.talentpas.matching.engine.Profile;
import nl.talentpas.matching.opensearch.PeopleStore;
import nl.talentpas.passport.PassportCatalogue;
import nl.talentpas.passport.PassportChanged;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/// Brings whoever changed up to date in the cluster. A change that could not be brought there stays in the event
/// registry, and [OpenSearchUpkeep] tries it again; in what order does not matter, as each time the person is
/// read anew.
@Component
@ConditionalOnProperty(name = "talentpas.matching.index", havingValue = "opensearch")
class OpenSearchUpdates {

    /// How the registry names what waits for the cluster.
    static final String LISTENER = "people-in-opensearch";

    private final PeopleStore people;
    private final PassportCatalogue passports;
    private final EngineInput input;
    private final TransactionTemplate reading;

    OpenSearchUpdates(
            PeopleStore people,
            PassportCatalogue passports,
            EngineInput input,
            PlatformTransactionManager transactions) {
        this.people = people;
        this.passports = passports;
        this.input = input;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /// Without a transaction around it: none is kept open while the cluster takes its time.
    @Async
    @TransactionalEventListener(id = LISTENER, fallbackExecution = true)
    void on(PassportChanged change) {
        people.bring(change.owner().id(), () -> now(change.owner()), false);
    }

    private Optional<Profile> now(AccountId owner) {
        return Objects.requireNonNull(
                reading.execute(status -> passports.find(owner).map(input::profile)));
    }

    /// Fills a fresh index from the database.
    void refill() {
        people.refill(reader -> passports.forEach(passport -> reader.accept(input.profile(passport))));
    }
}
