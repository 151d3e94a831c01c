package nl.talentpas.matching.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.talentpas.matching.engine.Line.SkillLine;
import nl.talentpas.matching.engine.NotCounted.Why;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Level;
import nl.talentpas.skills.Neighbour;
import nl.talentpas.skills.Wanting;
import org.junit.jupiter.api.Test;

class NotCountedTests {

    private static final ConceptUri FORKLIFT = uri("forklift");
    private static final ConceptUri REACH_TRUCK = uri("reach-truck");
    private static final ConceptUri PALLET_TRUCK = uri("pallet-truck");
    private static final ConceptUri SINGING = uri("singing");
    private static final ConceptUri BAKING = uri("baking");

    private static final SkillSpace SPACE = new SkillSpace() {
        @Override
        public int rarity(ConceptUri skill) {
            return 1000;
        }

        @Override
        public List<Neighbour> neighbours(ConceptUri skill) {
            return skill.equals(FORKLIFT)
                    ? List.of(
                            new Neighbour(REACH_TRUCK, 650, Neighbour.Reason.RELATED, 0),
                            new Neighbour(PALLET_TRUCK, 300, Neighbour.Reason.RELATED, 0))
                    : List.of();
        }
    };

    @Test
    void aWeakerRelatedSkillSaysWhatBeatIt() {
        NotCounted rest = notCounted(false, Map.of(REACH_TRUCK, Level.INDEPENDENT, PALLET_TRUCK, Level.INDEPENDENT));
        assertThat(rest.skills())
                .containsExactly(new NotCounted.Skill(
                        PALLET_TRUCK, Level.INDEPENDENT, Why.BEATEN, FORKLIFT, REACH_TRUCK, 210_000, 455_000));
    }

    @Test
    void whatNothingAsksIsNotAsked() {
        NotCounted rest = notCounted(false, Map.of(FORKLIFT, Level.INDEPENDENT, SINGING, Level.TEACHING));
        assertThat(rest.skills()).singleElement().satisfies(skill -> {
            assertThat(skill.skill()).isEqualTo(SINGING);
            assertThat(skill.why()).isEqualTo(Why.NOT_ASKED);
        });
    }

    @Test
    void learningOnTheJobMayGiveMoreThanAWeakSkill() {
        NotCounted rest = notCounted(true, Map.of(PALLET_TRUCK, Level.INDEPENDENT));
        assertThat(rest.skills())
                .containsExactly(new NotCounted.Skill(
                        PALLET_TRUCK, Level.INDEPENDENT, Why.LEARNING_GIVES_MORE, FORKLIFT, null, 210_000, 350_000));
    }

    @Test
    void wishesAboutOtherWorkDoNotCount() {
        var person = person(Map.of(), Map.of(BAKING, Wanting.GLADLY, FORKLIFT, Wanting.GLADLY));
        assertThat(scoring(false).notCounted(person).wants()).containsExactly(BAKING);
    }

    /// Every skill somebody holds either stands in a line or is told not to have counted, and never both.
    @Property(tries = 200)
    void everySkillIsAccountedForOnce(@ForAll @IntRange(max = 31) int held, @ForAll boolean trainable) {
        var skills = new java.util.HashMap<ConceptUri, Level>();
        List<ConceptUri> all = List.of(FORKLIFT, REACH_TRUCK, PALLET_TRUCK, SINGING, BAKING);
        for (int i = 0; i < all.size(); i++) {
            if ((held & 1 << i) != 0) {
                skills.put(all.get(i), Level.values()[(held + i) % Level.values().length]);
            }
        }
        var person = person(skills, Map.of());
        var used = scoring(trainable)
                .explain(person)
                .of(Part.CAN)
                .map(line -> ((SkillLine) line).used())
                .filter(java.util.Objects::nonNull)
                .toList();
        var rest = scoring(trainable).notCounted(person).skills();
        assertThat(rest).noneMatch(skill -> used.contains(skill.skill()));
        assertThat(rest.size() + Set.copyOf(used).size()).isEqualTo(skills.size());
        assertThat(rest).allSatisfy(skill -> assertThat(skill.points()).isLessThanOrEqualTo(skill.counted()));
    }

    private static NotCounted notCounted(boolean trainable, Map<ConceptUri, Level> skills) {
        return scoring(trainable).notCounted(person(skills, Map.of()));
    }

    private static Scoring scoring(boolean trainable) {
        var asked = new Asked(FORKLIFT, Level.INDEPENDENT, true, trainable, 1000);
        var demand = new Demand(
                new UUID(0, 1),
                null,
                List.of(asked),
                List.of(),
                Set.of(),
                null,
                Set.of(),
                null,
                null,
                Set.of(),
                null,
                Demand.FULL_EVIDENCE,
                0);
        return new Scoring(demand, SPACE, Policy.standard());
    }

    private static Profile person(Map<ConceptUri, Level> skills, Map<ConceptUri, Wanting> wants) {
        return new Profile(new UUID(0, 2), skills, wants, Preferences.unknown(), true, 0);
    }

    private static ConceptUri uri(String name) {
        return new ConceptUri("https://example.org/skill/" + name);
    }
}
