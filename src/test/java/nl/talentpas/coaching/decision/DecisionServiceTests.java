package nl.talentpas.coaching.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.talentpas.IntegrationTest;
import nl.talentpas.coaching.Desk;
import nl.talentpas.coaching.proposal.ProposalService;
import nl.talentpas.coaching.proposal.course.ProposalState;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.SignIn;
import nl.talentpas.vacancy.VacancyDetails;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class DecisionServiceTests {

    private static final DecisionReason WHY = new DecisionReason("Dit kan Samira goed aan.");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private DecisionService decisions;

    @Autowired
    private ProposalService proposals;

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
        SignIn.now(coach, Role.COACH);
    }

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void forwardingAsksThePersonWithTheCoachsOwnWords() {
        decisions.forward(person, vacancy.id(), WHY);

        assertThat(proposals.asCoach()).singleElement().satisfies(proposal -> {
            assertThat(proposal.state()).isEqualTo(ProposalState.ASKED);
            assertThat(proposal.steps().getFirst().reason().words()).isEqualTo(WHY.words());
        });
        assertThat(decisions.about(person)).singleElement().satisfies(decision -> {
            assertThat(decision.kind()).isEqualTo(DecisionKind.FORWARD);
            assertThat(decision.coach()).isEqualTo(coach);
            assertThat(decision.reason()).isEqualTo(WHY.words());
        });
        assertThat(decisions.setAsideFor(vacancy.id())).isEmpty();
    }

    @Test
    void preparingDecidesNothingAndIsForTheirOwnCoach() {
        decisions.prepare(person, vacancy.id(), WHY);
        assertThat(proposals.asCoach())
                .singleElement()
                .satisfies(proposal -> assertThat(proposal.state()).isEqualTo(ProposalState.PREPARED));
        assertThat(decisions.about(person)).isEmpty();

        SignIn.now(colleague, Role.COACH);
        assertThatThrownBy(() -> decisions.prepare(person, vacancy.id(), WHY))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aProposalThatIsRefusedLeavesNoDecision() {
        VacancyDetails unknown = nl.talentpas.vacancy.Vacancies.published(vacancy.organisation());
        assertThatThrownBy(() -> decisions.forward(person, unknown.id(), WHY)).isInstanceOf(RuntimeException.class);
        assertThat(decisions.about(person)).isEmpty();
    }

    @Test
    void notNowAndNoFitKeepThePersonOutOfTheList() {
        decisions.notNow(person, vacancy.id(), WHY);
        assertThat(decisions.setAsideFor(vacancy.id()).get(person))
                .extracting(DecisionDetails::kind)
                .isEqualTo(DecisionKind.NOT_NOW);

        decisions.noFit(person, vacancy.id(), WHY);
        assertThat(decisions.setAsideFor(vacancy.id()).get(person))
                .extracting(DecisionDetails::kind)
                .isEqualTo(DecisionKind.NO_FIT);
    }

    @Test
    void forwardingLaterPutsThePersonBack() {
        decisions.noFit(person, vacancy.id(), WHY);
        decisions.forward(person, vacancy.id(), WHY);
        assertThat(decisions.setAsideFor(vacancy.id())).isEmpty();
    }

    @Test
    void whatIsTakenBackCountsNoMore() {
        UUID decision = decisions.noFit(person, vacancy.id(), WHY);
        decisions.revoke(decision);
        decisions.revoke(decision);
        assertThat(decisions.setAsideFor(vacancy.id())).isEmpty();
        assertThat(decisions.about(person)).isEmpty();
    }

    @Test
    void anotherCoachsCandidateIsRefused() {
        UUID decision = decisions.noFit(person, vacancy.id(), WHY);
        SignIn.now(colleague, Role.COACH);
        assertThatThrownBy(() -> decisions.forward(person, vacancy.id(), WHY))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> decisions.notNow(person, vacancy.id(), WHY)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> decisions.noFit(person, vacancy.id(), WHY)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> decisions.revoke(decision)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> decisions.about(person)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> decisions.revoke(UUID.randomUUID())).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COACH"},
            mode = EnumSource.Mode.EXCLUDE)
    void onlyCoachesDecide(Role role) {
        SignIn.now(coach, role);
        assertThatThrownBy(() -> decisions.forward(person, vacancy.id(), WHY))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> decisions.notNow(person, vacancy.id(), WHY)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> decisions.setAsideFor(vacancy.id())).isInstanceOf(AccessDeniedException.class);
    }
}
