package nl.talentpas.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import nl.talentpas.IntegrationTest;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.SignIn;
import nl.talentpas.matching.PolicyEffect.Mover;
import nl.talentpas.matching.engine.Policy;
import nl.talentpas.vacancy.VacancyStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class PolicyPreviewTests {

    private static final Policy STRICTER = new Policy(700, 200, 100, true, 500, 500, 90);
    private static final Policy OTHER_SHARES = new Policy(500, 400, 100, false, 0, 500, 60);

    @Autowired
    private PolicyPreview preview;

    @Autowired
    private PolicyService policies;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void peopleAndWork() {
        scene.vacancy(VacancyStatus.PUBLISHED);
        for (int skills = 1; skills <= 100; skills += 9) {
            scene.resident(skills, true);
        }
        SignIn.now(AccountId.next(), Role.ADMIN);
    }

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void thePolicyInForceChangesNothing() {
        PolicyEffect effect = preview.of(policies.current().policy());
        assertThat(effect.measured().vacancies()).isPositive();
        assertThat(effect.moved()).isZero();
        assertThat(effect.fittingAfter()).isEqualTo(effect.fittingBefore());
        assertThat(effect.averageAfter()).isEqualTo(effect.averageBefore()).isPositive();
        assertThat(effect.movers()).isEmpty();
        assertThat(effect.people().otherFirst()).isZero();
    }

    @Test
    void aHigherThresholdLetsFewerPeopleFitAndMovesNobody() {
        PolicyEffect effect = preview.of(STRICTER);
        assertThat(effect.fittingAfter()).isLessThan(effect.fittingBefore());
        assertThat(effect.moved()).isZero();
        assertThat(effect.vacancies())
                .allSatisfy(one -> assertThat(one.fittingAfter()).isLessThanOrEqualTo(one.fittingBefore()));
    }

    @Test
    void otherSharesChangeTheAverageAndEveryMoverSaysWhy() {
        PolicyEffect effect = preview.of(OTHER_SHARES);
        assertThat(effect.averageAfter()).isNotEqualTo(effect.averageBefore());
        assertThat(effect.movers()).hasSizeLessThanOrEqualTo(5).allSatisfy(PolicyPreviewTests::tellsWhy);
    }

    private static void tellsWhy(Mover mover) {
        assertThat(mover.person()).isPositive();
        assertThat(mover.placeBefore()).isNotEqualTo(mover.placeAfter());
        assertThat(mover.cause()).isNotNull();
    }

    @Test
    void theSampleIsTheSameEachTime() {
        assertThat(preview.of(OTHER_SHARES)).isEqualTo(preview.of(OTHER_SHARES));
    }

    @Test
    void nothingIsStored() {
        Instant start = Instant.parse("2000-01-01T00:00:00Z");
        int before = runsSince(start);
        int versions = policies.history().size();
        preview.of(OTHER_SHARES);
        assertThat(runsSince(start)).isEqualTo(before);
        assertThat(policies.history()).hasSize(versions);
    }

    @Test
    void nobodyButAnAdministratorTriesAPolicy() {
        SignIn.now(AccountId.next(), Role.COACH);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> preview.of(STRICTER));
    }

    private int runsSince(Instant moment) {
        return jdbc.sql("select count(*) from match_run where made_at > ?")
                .param(OffsetDateTime.ofInstant(moment, ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }
}
