package nl.talentpas.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.IntStream;
import nl.talentpas.IntegrationTest;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.SignIn;
import nl.talentpas.matching.Scene;
import nl.talentpas.vacancy.VacancyStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class InsightServiceTests {

    @Autowired
    private InsightService insights;

    @Autowired
    private Scene scene;

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void aSkillThatManyHaveIsToldWithItsNumber() {
        int before = offered();
        IntStream.range(0, 10).forEach(i -> scene.resident(1, true));
        scene.vacancy(VacancyStatus.PUBLISHED);
        insights.count();
        assertThat(offered()).isGreaterThanOrEqualTo(Math.max(10, before + 10));
    }

    @Test
    void whoDidNotAgreeToBeMatchedIsNotCounted() {
        IntStream.range(0, 10).forEach(i -> scene.resident(1, true));
        insights.count();
        int before = offered();
        scene.resident(1, false);
        insights.count();
        assertThat(offered()).isEqualTo(before);
    }

    @Test
    void nothingBelowTenIsEverTold() {
        insights.count();
        SignIn.now(AccountId.next(), Role.POLICY);
        assertThat(insights.region().skills()).allSatisfy(balance -> {
            balance.wanted().told().ifPresent(number -> assertThat(number).isGreaterThanOrEqualTo(Tally.LEAST));
            balance.offered().told().ifPresent(number -> assertThat(number).isGreaterThanOrEqualTo(Tally.LEAST));
        });
        assertThat(new Tally(9).told()).isEmpty();
        assertThat(new Tally(9)).hasToString("<10");
        assertThat(new Tally(10)).hasToString("10");
    }

    @Test
    void onlyPolicyOfficersAndAdministratorsRead() {
        SignIn.now(AccountId.next(), Role.EMPLOYER);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> insights.region());
    }

    private int offered() {
        SignIn.now(AccountId.next(), Role.POLICY);
        var first = scene.skills().getFirst();
        return insights.region().skills().stream()
                .filter(balance -> balance.skill().uri().equals(first))
                .mapToInt(balance -> balance.offered().told().orElse(0))
                .findFirst()
                .orElse(0);
    }
}
