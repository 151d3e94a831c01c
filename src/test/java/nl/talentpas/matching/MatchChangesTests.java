package nl.talentpas.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.talentpas.identity.AccountCatalogue;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.SignIn;
import nl.talentpas.identity.TestAccounts;
import nl.talentpas.matching.engine.Part;
import nl.talentpas.matching.engine.Policy;
import nl.talentpas.matching.engine.Ranked;
import nl.talentpas.matching.engine.SkillSpace;
import nl.talentpas.passport.PassportCatalogue;
import nl.talentpas.passport.PassportChanged;
import nl.talentpas.passport.PassportService;
import nl.talentpas.passport.SkillClaim;
import nl.talentpas.skills.Level;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.vacancy.Vacancies;
import nl.talentpas.vacancy.VacancyCatalogue;
import nl.talentpas.vacancy.VacancyDetails;
import nl.talentpas.vacancy.VacancyId;
import nl.talentpas.vacancy.VacancyService;
import nl.talentpas.vacancy.VacancyStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Two instances of the application on one database: the one of this context, and another that hears no event of it.
abstract class MatchChangesTests {

    @Autowired
    private IndexSupply supply;

    @Autowired
    private VacancyCatalogue catalogue;

    @Autowired
    private Vocabulary vocabulary;

    @Autowired
    private EngineInput input;

    @Autowired
    private SkillSpace space;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private MatchChanges changes;

    @Autowired
    private MatchChangeWatch watch;

    @Autowired
    private IndexKeeper keeper;

    @Autowired
    private PassportService passports;

    @Autowired
    private PassportCatalogue people;

    @Autowired
    private VacancyService vacancies;

    @Autowired
    private AccountCatalogue accounts;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient jdbc;

    private final Published published = new Published();
    private MatchChanges changesOfOther;
    private IndexKeeper other;
    private MatchChangeWatch watchOfOther;
    private AccountId employer;
    private VacancyDetails work;
    private AccountId person;

    @BeforeEach
    void startTheOther() {
        employer = TestAccounts.make(accounts, Role.EMPLOYER);
        work = scene.vacancy(VacancyStatus.PUBLISHED, employer);
        person = scene.resident(2, true);
        changesOfOther = new MatchChanges(jdbc);
        other = new IndexKeeper(supply, catalogue, vocabulary, input, space, published, transactions);
        other.rebuild();
        watchOfOther = new MatchChangeWatch(changesOfOther, other);
    }

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void whoWithdrewConsentIsGoneFromTheOtherAfterOneLook() {
        agree(person, false);
        assertThat(found(other, person)).isNotEmpty();
        watchOfOther.look();
        assertThat(found(other, person)).isEmpty();
    }

    @Test
    void aChangedPassportCountsInTheOther() {
        int before = found(other, person).getFirst().explanation().percent(Part.CAN);
        SignIn.now(person, Role.RESIDENT);
        scene.skills().forEach(skill -> passports.claim(person, new SkillClaim(skill, Level.INDEPENDENT, null)));
        watchOfOther.look();
        assertThat(found(other, person).getFirst().explanation().percent(Part.CAN))
                .isGreaterThan(before);
    }

    @Test
    void aVacancyComesAndGoesInTheOther() {
        SignIn.now(employer, Role.EMPLOYER);
        vacancies.pause(work.id());
        watchOfOther.look();
        assertThat(offered(work.id())).isFalse();
        vacancies.resume(work.id());
        watchOfOther.look();
        assertThat(offered(work.id())).isTrue();
        vacancies.close(work.id(), true);
        watchOfOther.look();
        assertThat(offered(work.id())).isFalse();
    }

    @Test
    void aVacancyPublishedHereIsOfferedByTheOther() {
        SignIn.now(employer, Role.EMPLOYER);
        VacancyId fresh = vacancies.write(Vacancies.inTheVocabulary("Magazijnhulp"));
        vacancies.publish(fresh);
        assertThat(offered(fresh)).isFalse();
        watchOfOther.look();
        assertThat(offered(fresh)).isTrue();
    }

    @Test
    void whatBecomesVisibleLaterThanWhatWasWrittenAfterItIsNotMissed() {
        AccountId quick = scene.resident(3, true);
        other.rebuild();
        new TransactionTemplate(transactions).executeWithoutResult(slow -> {
            withdrawSilently(person);
            changes.on(new PassportChanged(person));
            CompletableFuture.runAsync(() -> withdrawAndLook(quick)).join();
        });
        assertThat(found(other, quick)).isEmpty();
        assertThat(found(other, person)).isNotEmpty();
        watchOfOther.look();
        assertThat(found(other, person)).isEmpty();
    }

    @Test
    void whatWasDoneIsNotDoneAgainAndOnesOwnChangesNever() {
        agree(person, false);
        new MatchChangeWatch(changes, other).look();
        assertThat(found(other, person)).isNotEmpty();
        agree(person, true);
        watchOfOther.look();
        other.index().removePerson(person.id());
        watchOfOther.look();
        assertThat(found(other, person)).isEmpty();
    }

    @Test
    void thisInstanceFollowsTheOtherTooWithoutTellingItBack() {
        withdrawSilently(person);
        assertThat(found(keeper, person)).isNotEmpty();
        changesOfOther.on(new PassportChanged(person));
        List<UUID> told = subjects();
        watch.look();
        assertThat(found(keeper, person)).isEmpty();
        assertThat(subjects()).isEqualTo(told);
    }

    @Test
    void whoCouldNotLookForLongReadsEverythingAnew() {
        var away = new MatchChanges(jdbc) {
            private int asked;

            @Override
            OffsetDateTime now() {
                return asked++ == 0 ? super.now().minus(KEPT) : super.now();
            }
        };
        var late = new MatchChangeWatch(away, other);
        late.look();
        agree(person, false);
        jdbc.sql("delete from match_change").update();
        late.look();
        assertThat(found(other, person)).isEmpty();
    }

    @Test
    void changesAreKeptForAnHour() {
        UUID old = written(61);
        UUID recent = written(59);
        changes.purge();
        assertThat(subjects()).contains(recent).doesNotContain(old);
    }

    @Test
    void aChangeThatCannotBeAppliedDoesNotHoldUpTheOthers() {
        var stumbling = new IndexKeeper(supply, catalogue, vocabulary, input, space, new Published(), transactions) {
            @Override
            void vacancyChanged(VacancyId id) {
                throw new IllegalStateException("as a test");
            }
        };
        stumbling.rebuild();
        SignIn.now(employer, Role.EMPLOYER);
        vacancies.pause(work.id());
        agree(person, false);
        new MatchChangeWatch(changesOfOther, stumbling).look();
        assertThat(found(stumbling, person)).isEmpty();
    }

    private void agree(AccountId owner, boolean agreed) {
        SignIn.now(owner, Role.RESIDENT);
        passports.agreeToMatching(owner, agreed);
    }

    private void withdrawAndLook(AccountId owner) {
        agree(owner, false);
        watchOfOther.look();
        SignIn.nobody();
    }

    /// As another instance would: nobody hears of it here.
    private void withdrawSilently(AccountId owner) {
        jdbc.sql("update passport set agreed_at = null where id = ?")
                .param(owner.id())
                .update();
    }

    private List<Ranked> found(IndexKeeper instance, AccountId someone) {
        return instance.index().peopleFor(input.demand(work), Policy.standard(), List.of(someone.id()));
    }

    private boolean offered(VacancyId vacancy) {
        UUID id = vacancy.id();
        return !other.index()
                        .demandsFor(
                                input.profile(people.find(person).orElseThrow()),
                                Policy.standard(),
                                demand -> demand.id().equals(id),
                                1)
                        .isEmpty()
                && published.vacancies().stream()
                        .anyMatch(one -> one.id().equals(vacancy) && one.status() == VacancyStatus.PUBLISHED);
    }

    private UUID written(int minutesAgo) {
        UUID subject = UUID.randomUUID();
        jdbc.sql("insert into match_change (kind, subject_id, instance_id, changed_at) values ('PASSPORT', ?, ?, ?)")
                .param(subject)
                .param(UUID.randomUUID())
                .param(changes.now().minusMinutes(minutesAgo))
                .update();
        return subject;
    }

    private List<UUID> subjects() {
        return jdbc.sql("select subject_id from match_change order by id")
                .query(UUID.class)
                .list();
    }
}
