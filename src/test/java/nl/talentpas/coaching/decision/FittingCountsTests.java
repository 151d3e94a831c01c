package nl.talentpas.coaching.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.talentpas.IntegrationTest;
import nl.talentpas.coaching.Desk;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.SignIn;
import nl.talentpas.vacancy.VacancyDetails;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class FittingCountsTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private FittingCounts counts;

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void onlyTheCoachsOwnPeopleWhoReachTheThresholdAreCounted() {
        Desk desk = Desk.in(context);
        AccountId able = desk.person("Samira", "Achterberg", "clean", "measure");
        AccountId unable = desk.person("Tomasz", "Kowal");
        AccountId silent = desk.unmatched("Stille", "Willem");
        AccountId coach = desk.coach("Marieke", "Bos", able, unable, silent);
        desk.coach("Piet", "Bakker", desk.person("Joris", "Vermeer", "clean", "measure"));
        VacancyDetails fitting = desk.vacancy("Operator", "clean", "measure");
        VacancyDetails other = desk.vacancy("Lasser", "weld");

        SignIn.now(coach, Role.COACH);

        assertThat(counts.mine()).containsEntry(fitting.id(), 1).doesNotContainKey(other.id());
    }

    @Test
    void onlyCoachesCount() {
        SignIn.now(AccountId.next(), Role.EMPLOYER);
        assertThatThrownBy(counts::mine).isInstanceOf(AccessDeniedException.class);
    }
}
