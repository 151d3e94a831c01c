package nl.talentpas.insights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.IntStream;
import nl.talentpas.IntegrationTest;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.SignIn;
import nl.talentpas.matching.Scene;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.RegionalBalance;
import nl.talentpas.skills.crosswalk.Crosswalk;
import nl.talentpas.skills.crosswalk.MeaningPair;
import nl.talentpas.skills.crosswalk.OtherSource;
import nl.talentpas.skills.crosswalk.PairId;
import nl.talentpas.skills.crosswalk.PairSearch;
import nl.talentpas.skills.crosswalk.PairState;
import nl.talentpas.skills.load.VocabularyImport;
import nl.talentpas.vacancy.VacancyStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class InsightServiceTests {

    @Autowired
    private InsightService insights;

    @Autowired
    private Scene scene;

    @Autowired
    private RegionalBalance region;

    @Autowired
    private Crosswalk crosswalk;

    @Autowired
    private VocabularyImport vocabularies;

    @Autowired
    private JdbcClient jdbc;

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

    /// So many, who may come from other tests, are told as nobody.
    private static final int NOT_TOLD = 9;

    @Test
    void skillsThatCountAsOneAreCountedAsOneAndEverybodyOnce() {
        var source = new OtherSource(vocabularies, jdbc).load();
        try {
            insights.count();
            int before = offered(OtherSource.FORKLIFT);
            IntStream.range(0, 10).forEach(i -> scene.resident(List.of(OtherSource.FORKLIFT), true));
            IntStream.range(0, 10).forEach(i -> scene.resident(List.of(source.forklift()), true));
            scene.resident(List.of(OtherSource.FORKLIFT, source.forklift()), true);
            SignIn.now(AccountId.next(), Role.ADMIN);
            PairId pair = crosswalk.find(new PairSearch(PairState.PROPOSED, 0), 1000).stream()
                    .filter(one -> one.other().uri().equals(source.forklift()))
                    .map(MeaningPair::id)
                    .findFirst()
                    .orElseThrow();
            crosswalk.accept(pair);
            int linked = offered(OtherSource.FORKLIFT);
            assertThat(linked).isBetween(21, Math.max(before, NOT_TOLD) + 21);
            assertThat(offered(source.forklift())).isZero();
            assertThat(region.of(source.forklift()).offered()).hasValue(linked);
            SignIn.now(AccountId.next(), Role.ADMIN);
            crosswalk.undo(pair);
            assertThat(offered(source.forklift())).isEqualTo(11);
        } finally {
            source.remove();
        }
    }

    private int offered() {
        return offered(scene.skills().getFirst());
    }

    private int offered(ConceptUri first) {
        SignIn.now(AccountId.next(), Role.POLICY);
        return insights.region().skills().stream()
                .filter(balance -> balance.skill().uri().equals(first))
                .mapToInt(balance -> balance.offered().told().orElse(0))
                .findFirst()
                .orElse(0);
    }
}
