package nl.talentpas.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import nl.talentpas.identity.AccountId;
import nl.talentpas.matching.engine.Demand;
import nl.talentpas.matching.engine.MatchIndex;
import nl.talentpas.matching.engine.Policy;
import nl.talentpas.matching.engine.Scoring;
import nl.talentpas.matching.engine.SkillSpace;
import nl.talentpas.matching.memory.MemoryIndex;
import nl.talentpas.passport.PassportChanged;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.MeaningsChanged;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.skills.VocabularyChanged;
import nl.talentpas.uikit.NotReadyException;
import nl.talentpas.vacancy.VacancyCatalogue;
import nl.talentpas.vacancy.VacancyChanged;
import nl.talentpas.vacancy.VacancyDetails;
import nl.talentpas.vacancy.VacancyId;
import nl.talentpas.vacancy.VacancyStatus;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/// Keeps the match index equal to the database: built when the application is ready, updated after every commit.
/// What other instances commit comes through [MatchChangeWatch].
@Service
public class IndexKeeper {

    private final IndexSupply supply;
    private final VacancyCatalogue vacancies;
    private final Vocabulary vocabulary;
    private final EngineInput input;
    private final SkillSpace space;
    private final TransactionTemplate reading;
    private final Published published;
    private final List<Object> turns = Stream.generate(Object::new).limit(64).toList();
    private final Queue<Runnable> meanwhile = new ConcurrentLinkedQueue<>();
    private volatile boolean rebuilding;
    private volatile boolean ready;
    private volatile MatchIndex index;

    IndexKeeper(
            IndexSupply supply,
            VacancyCatalogue vacancies,
            Vocabulary vocabulary,
            EngineInput input,
            SkillSpace space,
            Published published,
            PlatformTransactionManager transactions) {
        this.supply = supply;
        this.vacancies = vacancies;
        this.vocabulary = vocabulary;
        this.input = input;
        this.space = space;
        this.published = published;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.index = new MemoryIndex(space);
    }

    /// @throws NotReadyException before it was built for the first time
    MatchIndex index() {
        if (!ready) {
            throw new NotReadyException("The match index is being built");
        }
        return index;
    }

    /// Whether the index was built; from then on it always answers, also while it is built anew.
    public boolean isReady() {
        return ready;
    }

    /// One demand made ready, for explaining a single pair.
    Scoring scoring(Demand demand, Policy policy) {
        return new Scoring(demand, space, policy);
    }

    /// Builds a fresh index from the database and puts it in place of the old one. Nobody waits; what is committed
    /// meanwhile is put into both.
    @EventListener(ApplicationReadyEvent.class)
    public synchronized void rebuild() {
        rebuilding = true;
        try {
            Collection<Concept> occupations = vocabulary.all(ConceptType.OCCUPATION);
            List<VacancyDetails> open = published();
            index = supply.indexOf(demands(open, occupations));
            published.become(open, occupations);
            ready = true;
        } finally {
            rebuilding = false;
        }
        for (Runnable change = meanwhile.poll(); change != null; change = meanwhile.poll()) {
            change.run();
        }
    }

    private List<VacancyDetails> published() {
        var open = new ArrayList<VacancyDetails>();
        vacancies.forEach(vacancy -> {
            if (vacancy.status() == VacancyStatus.PUBLISHED) {
                open.add(vacancy);
            }
        });
        return open;
    }

    private List<Demand> demands(Collection<VacancyDetails> open, Collection<Concept> occupations) {
        var described = new OccupationDemands(vocabulary);
        return Stream.concat(
                        occupations.stream().map(described::of), open.stream().map(input::demand))
                .toList();
    }

    /// The occupations may be other ones, and skills may resemble each other differently; so too when two of them
    /// begin or cease to mean the same.
    @EventListener
    void on(VocabularyChanged change) {
        reading.executeWithoutResult(status -> rebuild());
    }

    @EventListener
    void on(MeaningsChanged decided) {
        reading.executeWithoutResult(status -> rebuild());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(PassportChanged change) {
        passportChanged(change.owner());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void on(VacancyChanged change) {
        vacancyChanged(change.vacancy());
    }

    /// Brings a person up to date, whoever changed them.
    void passportChanged(AccountId owner) {
        apply(owner.id(), () -> supply.changed(index, owner));
    }

    /// Brings a vacancy up to date, whoever changed it.
    void vacancyChanged(VacancyId id) {
        apply(
                id.id(),
                () -> vacancies
                        .find(id)
                        .filter(vacancy -> vacancy.status() == VacancyStatus.PUBLISHED)
                        .ifPresentOrElse(this::put, () -> remove(id.id())));
    }

    /// A change that comes while the index is rebuilt is remembered before it is made: whichever index it finds, the
    /// fresh one gets it too.
    private void apply(UUID subject, Runnable change) {
        Runnable made = () -> inTurn(subject, change);
        if (rebuilding) {
            meanwhile.add(made);
        }
        made.run();
    }

    /// One at a time for each subject, so that what was read later is also put later.
    private void inTurn(UUID subject, Runnable change) {
        synchronized (turns.get(Math.floorMod(subject.hashCode(), turns.size()))) {
            reading.executeWithoutResult(status -> change.run());
        }
    }

    private void put(VacancyDetails vacancy) {
        index.put(input.demand(vacancy));
        published.put(vacancy);
    }

    private void remove(UUID vacancy) {
        index.removeDemand(vacancy);
        published.removeVacancy(vacancy);
    }
}
