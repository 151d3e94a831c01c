package nl.talentpas.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Set;
import nl.talentpas.MailServer;
import nl.talentpas.identity.AccountChangeRefused.Reason;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

abstract class AccountAdministrationTests {

    private static final Pageable PAGE = PageRequest.of(0, 10, Sort.by("lastName", "firstName"));

    /// A last name that no other test uses.
    private final String family = "Q" + AccountId.next().toString().substring(24);

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private AccountService accounts;

    @Autowired
    private AccountRepository repository;

    @Autowired
    private PasswordRecovery recovery;

    @Autowired
    private AccountCatalogue catalogue;

    private AccountId administrator;

    @BeforeEach
    void signIn() {
        administrator = TestAccounts.make(catalogue, Role.ADMIN);
        SignIn.now(administrator, Role.ADMIN);
    }

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void accountsAreFoundByNameOrAddressAndRole() {
        AccountId coach = TestAccounts.make(catalogue, "Anna", family, Role.COACH);
        AccountId resident = TestAccounts.make(catalogue, "Bram", family, Role.RESIDENT);
        assertThat(administration.find(search(family.toLowerCase(Locale.ROOT), null), PAGE))
                .extracting(AccountDetails::id)
                .containsExactly(coach, resident);
        assertThat(administration.find(search("anna " + family, null), PAGE)).hasSize(1);
        assertThat(administration.find(search(family, Role.RESIDENT), PAGE))
                .extracting(AccountDetails::id)
                .containsExactly(resident);
        assertThat(administration.find(search(coach + "@", null), PAGE)).hasSize(1);
        assertThat(administration.count(search(family, null))).isEqualTo(2);
    }

    @Test
    void percentAndUnderscoreAreOrdinaryCharacters() {
        TestAccounts.make(catalogue, "Anna", family, Role.COACH);
        assertThat(administration.count(search("%" + family, null))).isZero();
        assertThat(administration.count(search("_nna " + family, null))).isZero();
    }

    @Test
    void onlyOnePageIsFetchedAndTheDatabaseSorts() {
        for (String first : new String[] {"Cas", "Anna", "Bram"}) {
            TestAccounts.make(catalogue, first, family, Role.RESIDENT);
        }
        Pageable secondOfTwo = PageRequest.of(1, 2, Sort.by("firstName").descending());
        assertThat(administration.find(search(family, null), secondOfTwo))
                .extracting(account -> account.name().first())
                .containsExactly("Anna");
    }

    @Test
    void newRolesCountAndStandInTheAuditLog() {
        AccountId account = TestAccounts.make(catalogue, "Anna", family, Role.RESIDENT);
        administration.changeRoles(account, Set.of(Role.RESIDENT, Role.COACH));
        assertThat(accounts.details(account).roles()).containsExactlyInAnyOrder(Role.RESIDENT, Role.COACH);
        assertThat(trail.find(new AuditSearch(AuditAction.ROLES_CHANGED, null, null), newest()))
                .anySatisfy(line -> {
                    assertThat(line.subject()).isEqualTo("Anna " + family);
                    assertThat(line.detail()).isEqualTo("RESIDENT -> RESIDENT, COACH");
                    assertThat(line.actor())
                            .isEqualTo(accounts.details(administrator).name().full());
                });
    }

    @Test
    void nobodyTakesAwayTheirOwnAdministrationOrDisablesThemselves() {
        assertRefused(Reason.OWN_ACCOUNT, () -> administration.changeRoles(administrator, Set.of(Role.COACH)));
        assertRefused(Reason.OWN_ACCOUNT, () -> administration.disable(administrator));
        administration.changeRoles(administrator, Set.of(Role.ADMIN, Role.COACH));
        assertThat(accounts.details(administrator).roles()).contains(Role.ADMIN);
    }

    @Test
    @Transactional
    void theLastAdministratorStays() {
        AccountId last = TestAccounts.make(catalogue, "Anna", family, Role.ADMIN);
        repository.findByRole(Role.ADMIN, AccountStatus.ACTIVE).stream()
                .filter(account -> !account.id().equals(last))
                .forEach(Account::disable);
        repository.flush();
        assertRefused(Reason.LAST_ADMINISTRATOR, () -> administration.changeRoles(last, Set.of(Role.COACH)));
        assertRefused(Reason.LAST_ADMINISTRATOR, () -> administration.disable(last));
    }

    @Test
    void anAccountHasAtLeastOneRole() {
        AccountId account = TestAccounts.make(catalogue, Role.RESIDENT);
        assertRefused(Reason.NO_ROLE, () -> administration.changeRoles(account, Set.of()));
    }

    @Test
    void aDisabledAccountIsKeptAndCanBeEnabledAgain() {
        AccountId account = TestAccounts.make(catalogue, Role.RESIDENT);
        administration.disable(account);
        assertThat(accounts.details(account).status()).isEqualTo(AccountStatus.DISABLED);
        administration.enable(account);
        assertThat(accounts.details(account).status()).isEqualTo(AccountStatus.ACTIVE);
    }

    @Test
    void aColleagueIsInvitedAndChoosesTheirOwnPassword() {
        EmailAddress email = new EmailAddress(AccountId.next() + "@test.example");
        AccountId colleague = administration.invite(invitation(email));
        assertThat(accounts.details(colleague).status()).isEqualTo(AccountStatus.UNCONFIRMED);
        MailServer.Letter letter = MailServer.letterTo(email.address(), 1);
        assertThat(letter.subject()).contains("uitgenodigd");
        assertThat(recovery.choose(RegistrationTests.secretIn(letter, "wachtwoord/"), TestAccounts.PASSWORD))
                .isTrue();
        assertThat(accounts.details(colleague).status()).isEqualTo(AccountStatus.ACTIVE);
        assertRefused(Reason.ADDRESS_TAKEN, () -> administration.invite(invitation(email)));
    }

    @Test
    void anInvitationNeedsARole() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Invitation(
                        new EmailAddress("a@test.example"), new PersonName("A", ""), Set.of(), "Oss", Locale.ENGLISH));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMIN", mode = EnumSource.Mode.EXCLUDE)
    void onlyAdministratorsAdminister(Role role) {
        AccountId account = TestAccounts.make(catalogue, role);
        SignIn.now(account, role);
        assertDenied(() -> administration.find(AccountSearch.ALL, PAGE));
        assertDenied(() -> administration.count(AccountSearch.ALL));
        assertDenied(() -> administration.changeRoles(account, Set.of(Role.ADMIN)));
        assertDenied(() -> administration.disable(administrator));
        assertDenied(() -> administration.enable(account));
        assertDenied(() -> administration.invite(invitation(new EmailAddress("x@test.example"))));
        assertDenied(() -> trail.find(AuditSearch.ALL, PAGE));
        assertDenied(() -> trail.count(AuditSearch.ALL));
    }

    private static Invitation invitation(EmailAddress email) {
        return new Invitation(email, new PersonName("Col", "Lega"), Set.of(Role.COACH), "Oss", Locale.of("nl"));
    }

    private static AccountSearch search(String text, Role role) {
        return new AccountSearch(text, role);
    }

    private static Pageable newest() {
        return PageRequest.of(0, 50, Sort.by("happenedAt").descending());
    }

    private static void assertRefused(Reason reason, ThrowingCallable change) {
        assertThatThrownBy(change)
                .isInstanceOfSatisfying(
                        AccountChangeRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static void assertDenied(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(AccessDeniedException.class);
    }
}
