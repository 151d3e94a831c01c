package nl.talentpas.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.talentpas.IntegrationTest;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.SignIn;
import nl.talentpas.matching.engine.SkillSpace;
import nl.talentpas.passport.PassportService;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.uikit.NotReadyException;
import nl.talentpas.vacancy.VacancyCatalogue;
import nl.talentpas.vacancy.VacancyDetails;
import nl.talentpas.vacancy.VacancyStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.transaction.PlatformTransactionManager;

@IntegrationTest
class IndexKeeperTests {

    private static final int ROUNDS = 6;

    @Autowired
    private IndexKeeper keeper;

    @Autowired
    private MatchingService matching;

    @Autowired
    private PassportService passports;

    @Autowired
    private IndexSupply supply;

    @Autowired
    private VacancyCatalogue vacancies;

    @Autowired
    private Vocabulary vocabulary;

    @Autowired
    private EngineInput input;

    @Autowired
    private SkillSpace space;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Scene scene;

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void whatChangesWhileTheIndexIsRebuiltIsNotLost() throws Exception {
        VacancyDetails vacancy = scene.vacancy(VacancyStatus.PUBLISHED);
        List<AccountId> people =
                IntStream.range(0, 8).mapToObj(i -> scene.resident(50, true)).toList();
        try (var aside = Executors.newSingleThreadExecutor()) {
            for (int round = 0; round < ROUNDS; round++) {
                boolean agreed = round % 2 == 1;
                var rebuilt = aside.submit(keeper::rebuild);
                for (AccountId person : people) {
                    SignIn.now(person, Role.RESIDENT);
                    passports.agreeToMatching(person, agreed);
                }
                rebuilt.get();
                SignIn.now(AccountId.next(), Role.COACH);
                assertThat(matching.peopleFor(vacancy.id(), people)).hasSize(agreed ? people.size() : 0);
            }
        }
    }

    @Test
    void beforeTheIndexIsBuiltNothingIsRankedAndHealthSaysSo() {
        var starting = new IndexKeeper(supply, vacancies, vocabulary, input, space, new Published(), transactions);
        var health = new MatchIndexHealth(starting);

        assertThatExceptionOfType(NotReadyException.class).isThrownBy(starting::index);
        assertThat(health.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);

        starting.rebuild();

        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
        assertThat(health.health().getDetails()).containsKeys("people", "demands");
        assertThat(starting.index().people()).isEqualTo(keeper.index().people());
    }
}
