package nl.talentpas.coaching.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.talentpas.IntegrationTest;
import nl.talentpas.coaching.CaseloadGuard;
import nl.talentpas.coaching.CoachNavigation;
import nl.talentpas.coaching.Desk;
import nl.talentpas.identity.AccountCatalogue;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.AccountRegistered;
import nl.talentpas.identity.CoachDirectory;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.SignIn;
import nl.talentpas.identity.TestAccounts;
import nl.talentpas.notifications.Notices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class CaseloadAssignmentTests {

    private final String municipality = UUID.randomUUID().toString();

    @Autowired
    private AccountCatalogue accounts;

    @Autowired
    private CaseloadCatalogue catalogue;

    @Autowired
    private CoachService coaches;

    @Autowired
    private CoachDirectory directory;

    @Autowired
    private CaseloadGuard guard;

    @Autowired
    private Notices notices;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private PlatformTransactionManager transactions;

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void whoeverRegistersGetsTheLeastLoadedCoachOfTheirOwnMunicipality() {
        coach(2, true);
        AccountId quiet = coach(1, true);

        AccountId person = register(Role.RESIDENT);

        assertThat(coachOf(person)).isEqualTo(quiet);
    }

    @Test
    void betweenEquallyLoadedCoachesTheOneWithTheLowestIdIsTaken() {
        List<AccountId> both = List.of(coach(1, true), coach(1, true));

        AccountId person = register(Role.STUDENT);

        assertThat(coachOf(person))
                .isEqualTo(
                        both.stream().min(Comparator.comparing(AccountId::id)).orElseThrow());
    }

    @Test
    void aCoachWhoTakesNobodyNewIsPassedOver() {
        coach(0, false);
        AccountId busy = coach(3, true);

        assertThat(coachOf(register(Role.RESIDENT))).isEqualTo(busy);
    }

    @Test
    void whereNobodyServesTheMunicipalityTheLeastLoadedCoachOfAllIsTaken() {
        coach(0, true);
        SignIn.now(AccountId.next(), Role.ADMIN);
        long least = coaches.coaches().stream()
                .filter(coach -> coach.details().open())
                .mapToLong(CoachOverview::people)
                .min()
                .orElseThrow();

        AccountId person = register(Role.RESIDENT, "Nergenshuizen");

        assertThat(guard.peopleOf(coachOf(person))).hasSize((int) least + 1);
    }

    @Test
    void anEmployerGetsNoCoach() {
        coach(0, true);
        assertThat(directory.coachOf(register(Role.EMPLOYER))).isEmpty();
    }

    @Test
    void theCoachIsToldWhoCame() {
        AccountId coach = coach(0, true);
        AccountId person = register(Role.RESIDENT);

        SignIn.now(coach, Role.COACH);
        assertThat(notices.mine(Pageable.unpaged())).anySatisfy(notice -> {
            assertThat(notice.key()).isEqualTo("new-candidate");
            assertThat(notice.link()).isEqualTo(CoachNavigation.candidate(person));
        });
    }

    @Test
    void aRegistrationThatFailsLeavesNobodyInACaseload() {
        AccountId coach = coach(0, true);
        AccountId person = TestAccounts.make(accounts, Role.RESIDENT);
        new TransactionTemplate(transactions).executeWithoutResult(registering -> {
            events.publishEvent(new AccountRegistered(person, Role.RESIDENT, municipality));
            registering.setRollbackOnly();
        });
        assertThat(guard.peopleOf(coach)).isEmpty();
    }

    private AccountId coachOf(AccountId person) {
        return directory.coachOf(person).orElseThrow().id();
    }

    private AccountId register(Role role) {
        return register(role, municipality);
    }

    private AccountId register(Role role, String where) {
        AccountId person = TestAccounts.make(accounts, role);
        new TransactionTemplate(transactions)
                .executeWithoutResult(registering -> events.publishEvent(new AccountRegistered(person, role, where)));
        return person;
    }

    private AccountId coach(int people, boolean open) {
        AccountId coach = TestAccounts.make(accounts, Role.COACH);
        Map<AccountId, java.time.Instant> caseload = new HashMap<>();
        for (int i = 0; i < people; i++) {
            caseload.put(AccountId.next(), Desk.SINCE);
        }
        var details = new CoachDetails(coach, "", "", Set.of(municipality), open);
        catalogue.storeAll(List.of(new CaseloadCatalogue.Caseload(details, caseload)));
        return coach;
    }
}
