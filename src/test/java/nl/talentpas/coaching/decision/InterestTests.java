package nl.talentpas.coaching.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import nl.talentpas.coaching.CoachNavigation;
import nl.talentpas.coaching.Desk;
import nl.talentpas.coaching.proposal.ProposalService;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.SignIn;
import nl.talentpas.matching.InterestService;
import nl.talentpas.notifications.Notice;
import nl.talentpas.notifications.Notices;
import nl.talentpas.vacancy.VacancyDetails;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.Pageable;

/// The event that a person shows interest becomes a to-do of their coach, on both databases.
abstract class InterestTests {

    private static final DecisionReason WHY = new DecisionReason("Daar praten we vrijdag over.");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private InterestService interests;

    @Autowired
    private CoachDayService days;

    @Autowired
    private DecisionService decisions;

    @Autowired
    private ProposalService proposals;

    @Autowired
    private Notices notices;

    private AccountId person;
    private AccountId coach;
    private AccountId colleague;
    private VacancyDetails vacancy;

    @BeforeEach
    void aDesk() {
        Desk desk = Desk.in(context);
        person = desk.person("Samira", "Achterberg", "clean");
        coach = desk.coach("Marieke", "Bos", person);
        colleague = desk.coach("Piet", "Bakker");
        vacancy = desk.vacancy("Operator", "clean");
    }

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void shownInterestIsAToDoOfTheirOwnCoachOnly() {
        show();
        awaitToDos(1);
        assertThat(toDos()).singleElement().satisfies(interest -> {
            assertThat(interest.candidate().id()).isEqualTo(person);
            assertThat(interest.vacancy().id()).isEqualTo(vacancy.id());
        });
        SignIn.now(colleague, Role.COACH);
        assertThat(days.today().interests()).isEmpty();
    }

    @Test
    void theCoachIsToldOnceWhileItIsOpen() {
        show();
        awaitToDos(1);
        show();
        SignIn.now(coach, Role.COACH);
        List<Notice> told = notices.mine(Pageable.unpaged());
        assertThat(told).singleElement().satisfies(notice -> {
            assertThat(notice.key()).isEqualTo("interest-shown");
            assertThat(notice.link()).isEqualTo(CoachNavigation.vacancy(vacancy.id(), person));
        });
    }

    @Test
    void anyDecisionSettlesItUntilTheyAskAgain() {
        show();
        awaitToDos(1);
        decisions.notNow(person, vacancy.id(), WHY);
        assertThat(toDos()).isEmpty();
        assertThat(decisions.about(person)).hasSize(1);

        show();
        awaitToDos(1);
    }

    @Test
    void preparingLeavesItOpenAndAskingSettlesItFromWhereverItIsAsked() {
        show();
        awaitToDos(1);
        decisions.prepare(person, vacancy.id(), WHY);
        assertThat(toDos()).hasSize(1);
        proposals.propose(person, vacancy.id(), WHY.words());
        assertThat(toDos()).isEmpty();
    }

    private void show() {
        SignIn.now(person, Role.RESIDENT);
        interests.show(vacancy.id());
        SignIn.now(coach, Role.COACH);
    }

    private List<CoachDay.Interest> toDos() {
        return days.today().interests();
    }

    private void awaitToDos(int number) {
        await().untilAsserted(() -> {
            SignIn.now(coach, Role.COACH);
            assertThat(toDos()).hasSize(number);
        });
    }
}
