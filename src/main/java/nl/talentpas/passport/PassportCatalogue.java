package nl.talentpas.passport;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.talentpas.identity.AccountId;
import nl.talentpas.passport.PassportRepository.Kind;
import nl.talentpas.terms.Places;
import nl.talentpas.terms.WorkKind;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All passports, for the modules that rank, count and generate. Asks nobody's permission: whoever calls it answers for
/// what is shown to whom.
@Service
public class PassportCatalogue {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int BATCH = 200;

    private final PassportRepository passports;
    private final EntityManager entities;
    private final Places places;
    private final Clock clock;

    PassportCatalogue(PassportRepository passports, EntityManager entities, Places places, Clock clock) {
        this.passports = passports;
        this.entities = entities;
        this.places = places;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<PassportDetails> find(AccountId owner) {
        return passports.findById(owner.id()).map(Passport::details);
    }

    /// The passports of these people at a glance, as far as they have one.
    @Transactional(readOnly = true)
    public Map<AccountId, PassportGlance> glances(Collection<AccountId> owners) {
        List<UUID> ids = owners.stream().map(AccountId::id).toList();
        Map<UUID, Set<WorkKind>> kinds = passports.kinds(ids).stream()
                .collect(Collectors.groupingBy(Kind::owner, Collectors.mapping(Kind::kind, Collectors.toSet())));
        return passports.heads(ids).stream()
                .map(head -> new PassportGlance(
                        new AccountId(head.owner()),
                        head.agreedAt() != null,
                        kinds.getOrDefault(head.owner(), Set.of()),
                        head.skills(),
                        head.availableFrom()))
                .collect(Collectors.toMap(PassportGlance::owner, Function.identity()));
    }

    /// What an employer may see before the second key; empty when the person has no passport.
    @Transactional(readOnly = true)
    public Optional<AnonymousCard> anonymousCardOf(AccountId owner) {
        return find(owner).map(details -> AnonymousCard.of(details, places));
    }

    /// How often each of these people's passports changed: another number, another passport. Nothing for who has none.
    @Transactional(readOnly = true)
    public Map<AccountId, Long> revisions(Collection<AccountId> owners) {
        return passports.revisions(owners.stream().map(AccountId::id).toList()).stream()
                .collect(Collectors.toMap(
                        revision -> new AccountId(revision.owner()), PassportRepository.Revision::version));
    }

    /// At most so many people who agreed to be matched: the same ones each time, picked by their random numbers.
    @Transactional(readOnly = true)
    public List<PassportDetails> sample(int most) {
        return passports.sample(Limit.of(most)).stream().map(Passport::details).toList();
    }

    /// Streams every passport, in batches, within a read-only transaction of its own.
    @Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW)
    public void forEach(Consumer<PassportDetails> reader) {
        List<Passport> batch = passports.findTop200ByIdGreaterThanOrderById(BEFORE_ALL);
        while (!batch.isEmpty()) {
            batch.stream().map(Passport::details).forEach(reader);
            UUID last = batch.getLast().owner().id();
            entities.clear();
            batch = passports.findTop200ByIdGreaterThanOrderById(last);
        }
    }

    /// Stores whole passports at once, as generators do; owners must not have one yet. Publishes nothing.
    @Transactional
    public void storeAll(Collection<PassportDetails> told) {
        int stored = 0;
        for (PassportDetails details : told) {
            entities.persist(new Passport(details, clock.instant()));
            stored++;
            if (stored % BATCH == 0) {
                entities.flush();
                entities.clear();
            }
        }
    }

    /// Keeps what somebody found out before they registered, in their first passport or the one they have:
    /// skills, tasks, experiences, and wishes when there are any. The rest is left alone, consent above all.
    @Transactional
    public void adopt(PassportDetails told) {
        AccountId owner = told.owner();
        Passport passport = passports.findById(owner.id()).orElseGet(() -> new Passport(owner, clock.instant()));
        passport.adopt(told.skills(), told.tasks());
        told.experiences().forEach(passport::keep);
        if (!told.wishes().equals(Wishes.none())) {
            passport.wish(told.wishes());
        }
        passports.save(passport.touch(clock.instant()));
    }
}
