package nl.talentpas.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.talentpas.matching.opensearch.TestCluster;
import org.junit.jupiter.api.Test;

/// The laws on a real node, each for fewer towns than in memory: every town is an index of its own there.
class OpenSearchIndexOnOpenSearch extends MatchIndexContract {

    private static final int FEWER = 12;
    private static final TestCluster CLUSTER = TestCluster.fresh();

    @Override
    MatchIndex index(SkillSpace space) {
        return new GatheredIndex(CLUSTER.index(space), CLUSTER::refill);
    }

    @Override
    @Property(tries = FEWER)
    void everyScoreIsTheSumOfItsLinesWithinTheWhole(@ForAll long seed) {
        super.everyScoreIsTheSumOfItsLinesWithinTheWhole(seed);
    }

    @Override
    @Property(tries = FEWER)
    void ranksAsComparingEverybodyWithEverythingDoes(@ForAll long seed) {
        super.ranksAsComparingEverybodyWithEverythingDoes(seed);
    }

    @Override
    @Property(tries = FEWER)
    void whoFailsAFilterIsNotRankedAndWhoPassesIs(@ForAll long seed) {
        super.whoFailsAFilterIsNotRankedAndWhoPassesIs(seed);
    }

    @Override
    @Property(tries = FEWER)
    void theBestComeFirstAndAShorterListIsTheBeginningOfALongerOne(@ForAll long seed) {
        super.theBestComeFirstAndAShorterListIsTheBeginningOfALongerOne(seed);
    }

    @Override
    @Property(tries = FEWER)
    void someAmongTheRegionStandInTheOrderOfTheWhole(@ForAll long seed) {
        super.someAmongTheRegionStandInTheOrderOfTheWhole(seed);
    }

    @Override
    @Property(tries = FEWER)
    void theSameInputGivesTheSameRankingInWhateverOrderItWasAdded(@ForAll long seed) {
        super.theSameInputGivesTheSameRankingInWhateverOrderItWasAdded(seed);
    }

    @Override
    @Property(tries = FEWER)
    void bothDirectionsGiveTheSamePairTheSameExplanation(@ForAll long seed) {
        super.bothDirectionsGiveTheSamePairTheSameExplanation(seed);
    }

    @Override
    @Property(tries = FEWER)
    void theStrictnessMeterCountsWhatRankingWithoutTheRequirementWouldShow(@ForAll long seed) {
        super.theStrictnessMeterCountsWhatRankingWithoutTheRequirementWouldShow(seed);
    }

    @Override
    @Property(tries = FEWER)
    void ofWorkThatFitsTheBestKnownComesFirst(@ForAll long seed) {
        super.ofWorkThatFitsTheBestKnownComesFirst(seed);
    }

    @Test
    void aThousandVacanciesAreRankedAsComparingEverybodyDoes() {
        sameAsExact(20_260, 3_000, 1_000, new Policy(700, 200, 100, true, 500, 500, 60), 900);
    }

    @Test
    void tooFewClausesTakeLongerButRankTheSame() {
        for (int room : List.of(0, 1, 30, 120)) {
            sameAsExact(room, 400, 20, Policy.standard(), room);
        }
    }

    private static void sameAsExact(long seed, int number, int vacancies, Policy policy, int room) {
        var towns = new Towns(seed);
        List<Profile> people =
                IntStream.range(0, number).mapToObj(i -> towns.person()).toList();
        var exact = new ExactIndex(Towns.space());
        people.forEach(exact::put);
        CLUSTER.refill(people);
        var index = CLUSTER.index(Towns.space(), room);
        for (int i = 0; i < vacancies; i++) {
            Demand demand = towns.demand();
            assertThat(index.peopleFor(demand, policy, 50)).isEqualTo(exact.peopleFor(demand, policy, 50));
        }
    }
}
