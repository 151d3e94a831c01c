package nl.talentpas.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.talentpas.matching.engine.Line.Met;
import nl.talentpas.matching.engine.Line.SkillLine;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Level;
import nl.talentpas.skills.Neighbour;
import nl.talentpas.skills.Wanting;
import nl.talentpas.terms.Hours;
import nl.talentpas.terms.Licence;
import nl.talentpas.terms.WorkKind;
import org.junit.jupiter.api.Test;

class ScoringTests {

    private static final ConceptUri FORKLIFT = new ConceptUri("https://example.org/skill/forklift");
    private static final ConceptUri REACH_TRUCK = new ConceptUri("https://example.org/skill/reach-truck");
    private static final ConceptUri COUNTING = new ConceptUri("https://example.org/skill/counting");
    private static final ConceptUri LOADING = new ConceptUri("https://example.org/task/loading");

    private static final SkillSpace SPACE = new SkillSpace() {
        @Override
        public int rarity(ConceptUri skill) {
            return skill.equals(COUNTING) ? 500 : 1000;
        }

        @Override
        public List<Neighbour> neighbours(ConceptUri skill) {
            return skill.equals(FORKLIFT)
                    ? List.of(new Neighbour(REACH_TRUCK, 650, Neighbour.Reason.RELATED, 0))
                    : List.of();
        }
    };

    @Test
    void essentialWeighsTwiceOptionalAndRareMoreThanCommon() {
        var lines = explain(person(Map.of())).of(Part.CAN).toList();
        // weights 2·1.0 and 1·0.5: shares 4/5 and 1/5 of 700,000
        assertThat(lines).extracting(Line::max).containsExactly(560_000, 140_000);
        assertThat(lines).extracting(line -> ((SkillLine) line).met()).containsOnly(Met.NOT);
    }

    @Test
    void exactSkillAtTheLevelAskedEarnsEverything() {
        SkillLine line = forkliftLine(person(Map.of(FORKLIFT, Level.INDEPENDENT)));
        assertThat(line.met()).isEqualTo(Met.FULLY);
        assertThat(line.points()).isEqualTo(line.max());
    }

    @Test
    void aLowerLevelEarnsItsShare() {
        SkillLine line = forkliftLine(person(Map.of(FORKLIFT, Level.LEARNING)));
        assertThat(line.met()).isEqualTo(Met.PARTLY);
        assertThat(line.points()).isEqualTo(line.max() * 333L / 1000);
    }

    @Test
    void aRelatedSkillEarnsItsSimilarityAndSaysWhy() {
        SkillLine line = forkliftLine(person(Map.of(REACH_TRUCK, Level.TEACHING)));
        assertThat(line.met()).isEqualTo(Met.BY_RELATED);
        assertThat(line.used()).isEqualTo(REACH_TRUCK);
        assertThat(line.points()).isEqualTo(560_000 * 65 / 100);
    }

    @Test
    void whatCountsAsTheSameSkillEarnsEverythingAndSaysSo() {
        SkillLine line = (SkillLine) new Scoring(demand(List.of(forkliftAsked(FORKLIFT))), LINKED, Policy.standard())
                .explain(person(Map.of(REACH_TRUCK, Level.INDEPENDENT)))
                .of(Part.CAN)
                .findFirst()
                .orElseThrow();
        assertThat(line.met()).isEqualTo(Met.FULLY);
        assertThat(line.points()).isEqualTo(line.max());
        assertThat(line.used()).isEqualTo(REACH_TRUCK);
        assertThat(line.near()).extracting(Neighbour::reason).isEqualTo(Neighbour.Reason.SAME_MEANING);
    }

    @Test
    void whatIsAskedTwiceUnderTwoNamesCountsOnce() {
        var twice = demand(List.of(forkliftAsked(FORKLIFT), forkliftAsked(REACH_TRUCK), forkliftAsked(COUNTING)));
        var lines = new Scoring(twice, LINKED, Policy.standard())
                .explain(person(Map.of(REACH_TRUCK, Level.INDEPENDENT)))
                .of(Part.CAN)
                .toList();
        assertThat(lines).extracting(Line::max).containsExactly(350_000, 0, 350_000);
        assertThat(lines).extracting(Line::points).containsExactly(350_000, 0, 0);
    }

    @Test
    void aWishForTheSameSkillUnderAnotherNameCounts() {
        var asked = demand(List.of(forkliftAsked(FORKLIFT)));
        var wish = new Profile(
                UUID.randomUUID(), Map.of(), Map.of(REACH_TRUCK, Wanting.GLADLY), Preferences.unknown(), true, 0);
        assertThat(new Scoring(asked, LINKED, Policy.standard()).explain(wish).of(Part.WANT))
                .filteredOn(line -> ((Line.WantLine) line).concept().equals(FORKLIFT))
                .allSatisfy(line -> assertThat(line.points()).isEqualTo(line.max()));
    }

    private static Asked forkliftAsked(ConceptUri skill) {
        return new Asked(skill, Level.INDEPENDENT, true, false, 1000);
    }

    /// Forklift and reach truck count as one; everything is equally rare.
    private static final SkillSpace LINKED = new SkillSpace() {
        @Override
        public int rarity(ConceptUri skill) {
            return 1000;
        }

        @Override
        public List<Neighbour> neighbours(ConceptUri skill) {
            return sameAs(skill).stream()
                    .map(other -> new Neighbour(other, 1000, Neighbour.Reason.SAME_MEANING, 0))
                    .toList();
        }

        @Override
        public List<ConceptUri> sameAs(ConceptUri skill) {
            List<ConceptUri> all = List.of(FORKLIFT, REACH_TRUCK);
            return all.contains(skill)
                    ? all.stream().filter(other -> !other.equals(skill)).toList()
                    : List.of();
        }
    };

    @Test
    void whatCanBeLearnedHereCostsHalf() {
        var trainable = demand(List.of(new Asked(FORKLIFT, Level.INDEPENDENT, true, true, 1000)));
        SkillLine line = (SkillLine) new Scoring(trainable, SPACE, Policy.standard())
                .explain(person(Map.of()))
                .of(Part.CAN)
                .findFirst()
                .orElseThrow();
        assertThat(line.met()).isEqualTo(Met.TRAINABLE);
        assertThat(line.points()).isEqualTo(350_000);
    }

    @Test
    void gladlyCountsFullAndRatherNotNothingAndUnsaidHalf() {
        var person = new Profile(
                UUID.randomUUID(),
                Map.of(),
                Map.of(LOADING, Wanting.GLADLY, FORKLIFT, Wanting.RATHER_NOT),
                Preferences.unknown(),
                true,
                0);
        assertThat(explain(person).of(Part.WANT)).extracting(Line::points).containsExactly(66_666, 0, 33_333);
    }

    @Test
    void anUnknownLicenceIsAQuestionAndAMissingOneRulesOut() {
        assertThat(checksFor(Map.of())).containsExactly(Check.Answer.UNKNOWN);
        assertThat(checksFor(Map.of(Licence.FORKLIFT, false))).containsExactly(Check.Answer.FAILS);
        assertThat(checksFor(Map.of(Licence.FORKLIFT, true))).containsExactly(Check.Answer.PASSES);
    }

    @Test
    void aPolicyOutsideItsBoundsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Policy(950, 50, 0, true, 500, 500, 60));
        assertThatIllegalArgumentException().isThrownBy(() -> new Policy(700, 200, 200, true, 500, 500, 60));
    }

    @Test
    void hoursThatDoNotMeetCountByTheGap() {
        assertThat(Practicalities.overlap(new Hours(32, 40), new Hours(16, 24))).isEqualTo(750);
        assertThat(Practicalities.overlap(new Hours(8, 16), new Hours(32, 36))).isEqualTo(500);
        assertThat(Practicalities.overlap(new Hours(8, 16), new Hours(12, 36))).isEqualTo(1000);
    }

    private static List<Check.Answer> checksFor(Map<Licence, Boolean> licences) {
        var preferences = new Preferences(Set.of(), null, Set.of(), null, null, Map.of(), Set.of(), null, licences);
        var person = new Profile(UUID.randomUUID(), Map.of(), Map.of(), preferences, true, 0);
        return explain(person).checks().stream()
                .filter(check -> check.filter() == Check.Filter.LICENCE)
                .map(Check::answer)
                .toList();
    }

    private static SkillLine forkliftLine(Profile person) {
        return (SkillLine) explain(person).of(Part.CAN).findFirst().orElseThrow();
    }

    private static Explanation explain(Profile person) {
        return new Scoring(
                        demand(List.of(
                                new Asked(FORKLIFT, Level.INDEPENDENT, true, false, 1000),
                                new Asked(COUNTING, Level.WITH_HELP, false, false, 1000))),
                        SPACE,
                        Policy.standard())
                .explain(person);
    }

    private static Profile person(Map<ConceptUri, Level> skills) {
        return new Profile(UUID.randomUUID(), skills, Map.of(), Preferences.unknown(), true, 0);
    }

    private static Demand demand(List<Asked> asked) {
        return new Demand(
                UUID.randomUUID(),
                WorkKind.JOB,
                asked,
                List.of(LOADING),
                Set.of(Licence.FORKLIFT),
                new Hours(24, 36),
                Set.of(),
                null,
                null,
                Set.of(),
                null,
                Demand.FULL_EVIDENCE,
                7);
    }
}
