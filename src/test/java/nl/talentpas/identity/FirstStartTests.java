package nl.talentpas.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.talentpas.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.annotation.Transactional;

@IntegrationTest
@Transactional
class FirstStartTests {

    private final MockEnvironment environment = new MockEnvironment();
    private final String email = AccountId.next() + "@test.example";

    @Autowired
    private AccountRepository accounts;

    @Autowired
    private AccountCatalogue catalogue;

    @Autowired
    private NewAccounts newAccounts;

    @Autowired
    private AccountPost post;

    @Autowired
    private AuditLog audit;

    @Autowired
    private Municipalities municipalities;

    @Test
    void theFirstAdministratorIsInvitedWhenThereIsNone() {
        nobodyAdministers();
        start(email);
        assertThat(accounts.findByEmail(email)).hasValueSatisfying(account -> {
            assertThat(account.roles()).containsExactly(Role.ADMIN);
            assertThat(account.status()).isEqualTo(AccountStatus.UNCONFIRMED);
            assertThat(account.passwordHash()).isNull();
        });
    }

    @Test
    void startingAgainInvitesNobodyElse() {
        nobodyAdministers();
        start(email);
        accounts.flush();
        start("another-" + email);
        assertThat(accounts.findByEmail("another-" + email)).isEmpty();
    }

    @Test
    void withoutAnAddressNobodyIsInvited() {
        nobodyAdministers();
        long before = accounts.count();
        start("");
        assertThat(accounts.count()).isEqualTo(before);
    }

    @Test
    void demoAccountsOutsideTheDemonstrationStopTheStart() {
        storeDemoAccount();
        assertThatThrownBy(guard()::afterSingletonsInstantiated).isInstanceOf(DemoAccountsPresent.class);
        environment.setActiveProfiles("demo");
        assertThatCode(guard()::afterSingletonsInstantiated).doesNotThrowAnyException();
    }

    @Test
    void withoutDemoAccountsProductionStarts() {
        assertThatCode(guard()::afterSingletonsInstantiated).doesNotThrowAnyException();
    }

    @Test
    void theReasonForNotStartingIsSaidClearly() {
        var analysis = new DemoAccountsPresentAnalyzer().analyze(new DemoAccountsPresent());
        assertThat(analysis).isNotNull();
        assertThat(analysis.getDescription()).contains("@demo.talentpas.nl", "profile `demo` is not active");
        assertThat(analysis.getAction()).contains("--spring.profiles.active=demo");
    }

    private void nobodyAdministers() {
        accounts.findAll().stream()
                .filter(account -> account.roles().contains(Role.ADMIN))
                .forEach(account -> account.changeRoles(Set.of(Role.COACH)));
        accounts.flush();
    }

    private void start(String address) {
        environment.setProperty("talentpas.admin.email", address);
        new FirstAdministrator(accounts, newAccounts, post, audit, municipalities, environment)
                .run(new DefaultApplicationArguments());
    }

    private DemoAccountsGuard guard() {
        return new DemoAccountsGuard(new DemoAccounts(environment), accounts);
    }

    private void storeDemoAccount() {
        catalogue.storeAll(
                List.of(new AccountDetails(
                        AccountId.next(),
                        DemoAccounts.emailOf(Role.COACH),
                        new PersonName("Demo", ""),
                        Set.of(Role.COACH),
                        "",
                        "Oss",
                        Locale.of("nl"),
                        AccountStatus.ACTIVE,
                        Instant.EPOCH)),
                DemoAccounts.PASSWORD);
        accounts.flush();
    }
}
