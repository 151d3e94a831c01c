package nl.talentpas.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import nl.talentpas.MailServer;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.SignIn;
import nl.talentpas.matching.engine.Part;
import nl.talentpas.matching.opensearch.IndexUnavailable;
import nl.talentpas.matching.opensearch.Relay;
import nl.talentpas.passport.PassportService;
import nl.talentpas.passport.SkillClaim;
import nl.talentpas.skills.Level;
import nl.talentpas.vacancy.VacancyDetails;
import nl.talentpas.vacancy.VacancyStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/// The whole application with its match index in OpenSearch.
@SpringBootTest
@ActiveProfiles("test")
@ContextConfiguration(initializers = {MatchingOnOpenSearch.Cluster.class, MailServer.class})
class MatchingOnOpenSearch {

    private static final Relay CLUSTER = Relay.toTestNode();
    private static final Duration LONG = Duration.ofSeconds(40);

    static class Cluster implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of(
                            "talentpas.matching.index=opensearch",
                            "talentpas.matching.opensearch.addresses=" + CLUSTER.address(),
                            "talentpas.matching.opensearch.prefix=application")
                    .applyTo(context);
        }
    }

    @Autowired
    private MatchingService matching;

    @Autowired
    private Scene scene;

    @Autowired
    private PassportService passports;

    @Autowired
    private OpenSearchUpdates updates;

    @Autowired
    private OpenSearchUpkeep upkeep;

    @Autowired
    private OpenSearchHealth health;

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void aChangedPassportIsRankedAnewWithinASecondOrTwo() {
        VacancyDetails vacancy = scene.vacancy(VacancyStatus.PUBLISHED);
        AccountId person = scene.resident(1, true);
        updates.refill();
        int before = scoreOf(person, vacancy);
        claimAll(person);
        await().atMost(LONG).until(() -> scoreOf(person, vacancy) > before);
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void withdrawnConsentCountsAtOnceAlsoWhileTheClusterLags() {
        VacancyDetails vacancy = scene.vacancy(VacancyStatus.PUBLISHED);
        AccountId person = scene.resident(100, true);
        updates.refill();
        assertThat(found(vacancy)).contains(person);
        SignIn.now(person, Role.RESIDENT);
        passports.agreeToMatching(person, false);
        assertThat(found(vacancy)).doesNotContain(person);
    }

    @Test
    void whatChangedWhileTheClusterWasAwayIsNotLost() {
        VacancyDetails vacancy = scene.vacancy(VacancyStatus.PUBLISHED);
        AccountId person = scene.resident(1, true);
        updates.refill();
        int before = scoreOf(person, vacancy);
        CLUSTER.cut();
        try {
            claimAll(person);
            await().atMost(LONG).until(() -> waiting() > 0);
            Health away = health.health();
            assertThat(away.getStatus()).isEqualTo(Status.DOWN);
            assertThat(away.getDetails()).containsKey("oldestSince");
            assertThat(away.getDetails().get("reason"))
                    .asString()
                    .contains("OpenSearch at " + CLUSTER.address() + " cannot be reached");
            assertThatExceptionOfType(IndexUnavailable.class).isThrownBy(() -> found(vacancy));
        } finally {
            CLUSTER.join();
        }
        await().atMost(LONG).until(() -> {
            upkeep.catchUp();
            return waiting() == 0 && scoreOf(person, vacancy) > before;
        });
        assertThat(upkeep.problem()).isNull();
    }

    private void claimAll(AccountId person) {
        SignIn.now(person, Role.RESIDENT);
        scene.skills().forEach(skill -> passports.claim(person, new SkillClaim(skill, Level.INDEPENDENT, null)));
    }

    private int waiting() {
        return (int) health.health().getDetails().get("changesWaiting");
    }

    private int scoreOf(AccountId person, VacancyDetails vacancy) {
        SignIn.now(AccountId.next(), Role.COACH);
        return matching.peopleFor(vacancy.id(), 10_000).stream()
                .filter(match -> match.person().equals(person))
                .mapToInt(match -> match.explanation().percent(Part.CAN))
                .findFirst()
                .orElse(-1);
    }

    private List<AccountId> found(VacancyDetails vacancy) {
        SignIn.now(AccountId.next(), Role.COACH);
        return matching.peopleFor(vacancy.id(), 10_000).stream()
                .map(PersonMatch::person)
                .toList();
    }
}
