package nl.talentpas.coaching.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Stream;
import nl.talentpas.IntegrationTest;
import nl.talentpas.coaching.CaseloadGuard;
import nl.talentpas.coaching.Desk;
import nl.talentpas.identity.AccountCatalogue;
import nl.talentpas.identity.AccountDetails;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.SignIn;
import nl.talentpas.identity.TestAccounts;
import nl.talentpas.notifications.Notice;
import nl.talentpas.notifications.Notices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class CoachServiceTests {

    private final AccountId admin = AccountId.next();

    @Autowired
    private ApplicationContext context;

    @Autowired
    private AccountCatalogue accounts;

    @Autowired
    private CoachService coaches;

    @Autowired
    private CaseloadGuard guard;

    @Autowired
    private Notices notices;

    @Autowired
    private JdbcClient jdbc;

    private AccountId person;
    private AccountId before;
    private AccountId after;

    @BeforeEach
    void twoCoaches() {
        Desk desk = Desk.in(context);
        person = desk.person("Samira", "Achterberg");
        before = desk.coach("Marieke", "Bos", person);
        after = desk.coach("Piet", "Bakker");
        SignIn.now(admin, Role.ADMIN);
    }

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void coachesAreListedWithTheSizeOfTheirCaseload() {
        assertThat(coaches.coach(before).people()).isEqualTo(1);
        assertThat(coaches.coach(after).people()).isZero();
        assertThat(coaches.peopleOf(before)).extracting(AccountDetails::id).containsExactly(person);
    }

    @Test
    void movingSomebodyTellsBothAndStandsInTheAuditLog() {
        coaches.move(person, after);

        assertThat(guard.isCoachOf(after, person)).isTrue();
        assertThat(guard.isCoachOf(before, person)).isFalse();
        assertThat(toldTo(after, Role.COACH)).contains("new-candidate");
        assertThat(toldTo(person, Role.RESIDENT)).contains("new-coach");
        assertThat(jdbc.sql("select detail from audit_entry where action_name = 'COACH_ASSIGNED' and subject = ?")
                        .param(person.toString())
                        .query(String.class)
                        .list())
                .containsExactly(before + " -> " + after);
    }

    @Test
    void nobodyIsMovedToSomebodyWhoIsNoCoach() {
        assertThatThrownBy(() -> coaches.move(person, person)).isInstanceOf(NoSuchElementException.class);
        assertThat(guard.isCoachOf(before, person)).isTrue();
    }

    @Test
    void aDescriptionReplacesTheOneBefore() {
        coaches.describe(new CoachDetails(after, "Kom langs.", "Come by.", Set.of("Oss", "Bernheze"), false));
        assertThat(coaches.coach(after).details())
                .isEqualTo(new CoachDetails(after, "Kom langs.", "Come by.", Set.of("Bernheze", "Oss"), false));
    }

    @Test
    void everybodyWithoutACoachGetsOneAtOnce() {
        AccountId alone = TestAccounts.make(accounts, Role.STUDENT);
        TestAccounts.make(accounts, Role.COACH);
        assertThat(coaches.withoutCoach()).extracting(AccountDetails::id).contains(alone);

        assertThat(coaches.assignEverybody()).isPositive();

        assertThat(coaches.withoutCoach()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ADMIN"},
            mode = EnumSource.Mode.EXCLUDE)
    void onlyAnAdministratorMayDoThis(Role role) {
        SignIn.now(before, role);
        assertThatThrownBy(() -> coaches.coaches()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> coaches.move(person, after)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> coaches.peopleOf(before)).isInstanceOf(AccessDeniedException.class);
    }

    private Stream<String> toldTo(AccountId reader, Role role) {
        SignIn.now(reader, role);
        List<Notice> told = notices.mine(Pageable.unpaged());
        SignIn.now(admin, Role.ADMIN);
        return told.stream().map(Notice::key);
    }
}
