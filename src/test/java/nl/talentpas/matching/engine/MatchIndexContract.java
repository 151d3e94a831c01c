package nl.talentpas.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.talentpas.matching.engine.Strictness.SkillGain;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Level;
import org.junit.jupiter.api.Test;

/// The laws that every match index keeps, whatever it is made of.
abstract class MatchIndexContract {

    private static final int ALL = Integer.MAX_VALUE;
    private final Policy policy = Policy.standard();

    abstract MatchIndex index(SkillSpace space);

    @Property(tries = 100)
    void everyScoreIsTheSumOfItsLinesWithinTheWhole(@ForAll long seed) {
        for (Ranked ranked : ranking(seed, 60)) {
            Explanation explanation = ranked.explanation();
            assertThat(explanation.score())
                    .isEqualTo(
                            explanation.lines().stream().mapToInt(Line::points).sum())
                    .isBetween(0, Explanation.WHOLE);
            assertThat(explanation.lines())
                    .allSatisfy(line -> assertThat(line.points()).isBetween(0, line.max()));
        }
    }

    @Property(tries = 200)
    void ranksAsComparingEverybodyWithEverythingDoes(@ForAll long seed) {
        var towns = new Towns(seed);
        MatchIndex index = index(Towns.space());
        MatchIndex exact = new ExactIndex(Towns.space());
        List<Profile> people = people(towns, 50);
        List<Demand> demands =
                IntStream.range(0, 20).mapToObj(i -> towns.demand()).toList();
        people.forEach(index::put);
        people.forEach(exact::put);
        demands.forEach(index::put);
        demands.forEach(exact::put);
        demands.forEach(demand -> {
            assertThat(index.peopleFor(demand, policy, 10)).isEqualTo(exact.peopleFor(demand, policy, 10));
            assertThat(index.strictnessOf(demand, policy)).isEqualTo(exact.strictnessOf(demand, policy));
        });
        people.forEach(person -> assertThat(index.demandsFor(person, policy, demand -> demand.kind() != null, 5))
                .isEqualTo(exact.demandsFor(person, policy, demand -> demand.kind() != null, 5)));
    }

    @Property(tries = 100)
    void whoFailsAFilterIsNotRankedAndWhoPassesIs(@ForAll long seed) {
        var towns = new Towns(seed);
        Demand demand = towns.demand();
        List<Profile> people = people(towns, 40);
        var scoring = new Scoring(demand, Towns.space(), policy);
        List<UUID> expected = people.stream()
                .filter(person -> scoring.explain(person).passes())
                .map(Profile::id)
                .toList();
        assertThat(ids(filled(people).peopleFor(demand, policy, ALL))).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Property(tries = 100)
    void theBestComeFirstAndAShorterListIsTheBeginningOfALongerOne(@ForAll long seed) {
        var towns = new Towns(seed);
        MatchIndex index = filled(people(towns, 60));
        Demand demand = towns.demand();
        List<Ranked> all = index.peopleFor(demand, policy, ALL);
        assertThat(all)
                .isSortedAccordingTo(Comparator.comparingInt(
                                (Ranked one) -> one.explanation().score())
                        .reversed());
        assertThat(index.peopleFor(demand, policy, 7)).isEqualTo(all.subList(0, Math.min(7, all.size())));
    }

    @Property(tries = 50)
    void someAmongTheRegionStandInTheOrderOfTheWhole(@ForAll long seed) {
        var towns = new Towns(seed);
        List<Profile> people = people(towns, 60);
        MatchIndex index = filled(people);
        Demand demand = towns.demand();
        List<UUID> some =
                new ArrayList<>(people.stream().limit(20).map(Profile::id).toList());
        some.add(new UUID(0, 0));
        List<Ranked> expected = index.peopleFor(demand, policy, ALL).stream()
                .filter(ranked -> some.contains(ranked.id()))
                .toList();
        assertThat(index.peopleFor(demand, policy, some)).isEqualTo(expected);
        assertThat(index.reaching(demand, policy, some)).isEqualTo((int) expected.stream()
                .filter(ranked -> ranked.explanation().score() >= policy.threshold())
                .count());
        List<Demand> several = List.of(demand, towns.demand());
        assertThat(index.reaching(several, policy, some))
                .isEqualTo(several.stream()
                        .map(one -> index.reaching(one, policy, some))
                        .toList());
    }

    @Property(tries = 100)
    void theSameInputGivesTheSameRankingInWhateverOrderItWasAdded(@ForAll long seed) {
        var towns = new Towns(seed);
        List<Profile> people = people(towns, 40);
        Demand demand = towns.demand();
        var shuffled = new ArrayList<>(people);
        Collections.shuffle(shuffled, new Random(seed));
        var asked = new ArrayList<>(demand.requirements());
        Collections.shuffle(asked, new Random(seed));
        List<Ranked> first = filled(people).peopleFor(demand, policy, ALL);
        List<Ranked> second = filled(shuffled).peopleFor(asking(demand, asked), policy, ALL);
        assertThat(ids(second)).isEqualTo(ids(first));
        assertThat(scores(second)).isEqualTo(scores(first));
    }

    @Property(tries = 100)
    void learningASkillOrRaisingALevelNeverLowersAScore(@ForAll long seed) {
        var towns = new Towns(seed);
        Profile person = towns.person();
        var scoring = new Scoring(towns.demand(), Towns.space(), policy);
        int before = scoring.explain(person).score();
        for (int number = 0; number < Towns.SKILLS; number++) {
            var more = new HashMap<>(person.skills());
            more.merge(
                    Towns.skill(number),
                    Level.LEARNING,
                    (held, learned) -> held == Level.TEACHING ? held : Level.of(held.number() + 1));
            assertThat(scoring.explain(with(person, more)).score()).isGreaterThanOrEqualTo(before);
        }
    }

    @Property(tries = 100)
    void droppingARequirementThatEarnsNothingNeverLowersWhatSomebodyCan(@ForAll long seed) {
        var towns = new Towns(seed);
        Demand demand = towns.demand();
        Profile person = towns.person();
        Explanation before = new Scoring(demand, Towns.space(), policy).explain(person);
        before.of(Part.CAN)
                .filter(line -> line.points() == 0)
                .map(line -> ((Line.SkillLine) line).asked())
                .forEach(unmet -> {
                    var fewer = demand.requirements().stream()
                            .filter(asked -> asked != unmet)
                            .toList();
                    Explanation after = new Scoring(asking(demand, fewer), Towns.space(), policy).explain(person);
                    if (!fewer.isEmpty()) {
                        assertThat(points(after)).isGreaterThanOrEqualTo(points(before));
                    }
                });
    }

    @Property(tries = 50)
    void nothingButTheProfileCanMoveAScore(@ForAll long seed, @ForAll long otherTie) {
        var towns = new Towns(seed);
        Demand demand = towns.demand();
        Profile person = towns.person();
        var stranger = new Profile(
                new UUID(otherTie, seed),
                person.skills(),
                person.wants(),
                person.preferences(),
                person.matchable(),
                otherTie);
        var scoring = new Scoring(demand, Towns.space(), policy);
        assertThat(scoring.explain(stranger)).isEqualTo(scoring.explain(person));
    }

    @Property(tries = 100)
    void theScoreAloneIsWhatTheExplanationSumsTo(@ForAll long seed) {
        var towns = new Towns(seed);
        var scoring = new Scoring(towns.demand(), Towns.space(), policy);
        Profile person = towns.person();
        assertThat(scoring.score(person)).isEqualTo(scoring.explain(person).score());
    }

    @Property(tries = 100)
    void ofWorkThatFitsTheBestKnownComesFirst(@ForAll long seed) {
        var towns = new Towns(seed);
        MatchIndex index = index(Towns.space());
        Map<UUID, Demand> demands = IntStream.range(0, 40)
                .mapToObj(i -> towns.demand())
                .collect(Collectors.toMap(Demand::id, Function.identity()));
        demands.values().forEach(index::put);
        Comparator<Ranked> bestKnownFirst = Comparator.comparingLong((Ranked one) -> {
                    int unproven = Demand.FULL_EVIDENCE - demands.get(one.id()).evidence();
                    return one.explanation().score() * 1000L - (long) points(one.explanation()) * unproven;
                })
                .reversed();
        assertThat(index.demandsFor(towns.person(), policy, demand -> true, ALL))
                .isSortedAccordingTo(bestKnownFirst);
    }

    @Property(tries = 50)
    void bothDirectionsGiveTheSamePairTheSameExplanation(@ForAll long seed) {
        var towns = new Towns(seed);
        List<Profile> people = people(towns, 10);
        List<Demand> demands =
                IntStream.range(0, 10).mapToObj(i -> towns.demand()).toList();
        MatchIndex index = filled(people);
        demands.forEach(index::put);
        for (Profile person : people) {
            for (Ranked found : index.demandsFor(person, policy, demand -> true, ALL)) {
                Demand demand = demands.stream()
                        .filter(one -> one.id().equals(found.id()))
                        .findFirst()
                        .orElseThrow();
                assertThat(index.peopleFor(demand, policy, ALL)).contains(new Ranked(person.id(), found.explanation()));
            }
        }
    }

    @Property(tries = 50)
    void theStrictnessMeterCountsWhatRankingWithoutTheRequirementWouldShow(@ForAll long seed) {
        var towns = new Towns(seed);
        MatchIndex index = filled(people(towns, 80));
        Demand demand = towns.demand();
        Strictness strictness = index.strictnessOf(demand, policy);
        assertThat(strictness.people()).isEqualTo(fitting(index, demand));
        for (int i = 0; i < demand.requirements().size(); i++) {
            var fewer = new ArrayList<>(demand.requirements());
            Asked left = fewer.remove(i);
            var easier = new ArrayList<>(demand.requirements());
            easier.set(i, new Asked(left.skill(), left.level(), left.essential(), true, left.emphasis()));
            SkillGain gain = strictness.withoutSkill().get(i);
            assertThat(strictness.people() + gain.whenTrainable()).isEqualTo(fitting(index, asking(demand, easier)));
            assertThat(gain.skill()).isEqualTo(left.skill());
        }
    }

    @Property(tries = 100)
    void findsForEveryPartOfTheWorkTheBestWhoCanDoThatPart(@ForAll long seed) {
        var towns = new Towns(seed);
        List<Profile> people = people(towns, 80);
        Demand demand = towns.demand();
        List<Piece> pieces = towns.pieces(demand);
        assertThat(filled(people).covers(demand, policy, pieces))
                .isEqualTo(exact(people).covers(demand, policy, pieces));
    }

    @Property(tries = 50)
    void countsTheWorkInReachAndWhatOneMoreSkillWouldOpen(@ForAll long seed) {
        var towns = new Towns(seed);
        MatchIndex index = index(Towns.space());
        MatchIndex exact = new ExactIndex(Towns.space());
        IntStream.range(0, 30).mapToObj(i -> towns.demand()).forEach(demand -> {
            index.put(demand);
            exact.put(demand);
        });
        Profile person = towns.person();
        Predicate<Demand> jobs = demand -> demand.kind() != null;
        assertThat(index.reachOf(person, policy, jobs)).isEqualTo(exact.reachOf(person, policy, jobs));
    }

    @Test
    void withdrawnConsentNeverAppearsAlsoWhileOthersRead() throws Exception {
        var towns = new Towns(1);
        List<Profile> people = people(towns, 300);
        MatchIndex index = filled(people);
        Demand open = asking(blank(towns.demand()), List.of());
        try (var pool = Executors.newFixedThreadPool(2)) {
            var writer = pool.submit(() -> people.forEach(person -> index.put(withoutConsent(person))));
            var reader = pool.submit(() -> IntStream.range(0, 100).forEach(i -> index.peopleFor(open, policy, 20)));
            writer.get();
            reader.get();
        }
        assertThat(index.peopleFor(open, policy, ALL)).isEmpty();
    }

    @Test
    void aRemovedPersonAndARemovedDemandAreGone() {
        var towns = new Towns(2);
        Profile person = towns.person();
        Demand demand = towns.demand();
        MatchIndex index = filled(List.of(person));
        index.put(demand);
        index.removePerson(person.id());
        index.removeDemand(demand.id());
        assertThat(index.people()).isZero();
        assertThat(index.demands()).isZero();
    }

    private List<Ranked> ranking(long seed, int people) {
        var towns = new Towns(seed);
        return filled(people(towns, people)).peopleFor(towns.demand(), policy, ALL);
    }

    private MatchIndex filled(List<Profile> people) {
        MatchIndex index = index(Towns.space());
        people.forEach(index::put);
        return index;
    }

    private static MatchIndex exact(List<Profile> people) {
        var exact = new ExactIndex(Towns.space());
        people.forEach(exact::put);
        return exact;
    }

    private int fitting(MatchIndex index, Demand demand) {
        return (int) index.peopleFor(demand, policy, ALL).stream()
                .filter(one -> one.explanation().score() >= policy.thresholdPercent() * 10_000)
                .count();
    }

    private static List<Profile> people(Towns towns, int number) {
        return IntStream.range(0, number).mapToObj(i -> towns.person()).toList();
    }

    private static int points(Explanation explanation) {
        return explanation.of(Part.CAN).mapToInt(Line::points).sum();
    }

    private static List<UUID> ids(List<Ranked> ranking) {
        return ranking.stream().map(Ranked::id).toList();
    }

    private static List<Integer> scores(List<Ranked> ranking) {
        return ranking.stream().map(ranked -> ranked.explanation().score()).toList();
    }

    private static Profile with(Profile person, Map<ConceptUri, Level> skills) {
        return new Profile(
                person.id(), skills, person.wants(), person.preferences(), person.matchable(), person.tieKey());
    }

    private static Profile withoutConsent(Profile person) {
        return new Profile(person.id(), person.skills(), person.wants(), person.preferences(), false, person.tieKey());
    }

    private static Demand asking(Demand demand, List<Asked> requirements) {
        return new Demand(
                demand.id(),
                demand.kind(),
                requirements,
                demand.tasks(),
                demand.licences(),
                demand.hours(),
                demand.days(),
                demand.place(),
                demand.contract(),
                demand.conditions(),
                demand.startsOn(),
                demand.evidence(),
                demand.tieSeed());
    }

    /// Without filters that could leave anybody out but consent.
    private static Demand blank(Demand demand) {
        return new Demand(
                demand.id(),
                null,
                List.of(),
                List.of(),
                java.util.Set.of(),
                null,
                java.util.Set.of(),
                null,
                null,
                java.util.Set.of(),
                null,
                Demand.FULL_EVIDENCE,
                demand.tieSeed());
    }
}
