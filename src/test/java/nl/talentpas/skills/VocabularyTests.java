package nl.talentpas.skills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import nl.talentpas.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class VocabularyTests {

    private static final Locale DUTCH = Locale.of("nl");
    private static final ConceptUri DRIVE_FORKLIFT = new ConceptUri("https://talentpas.nl/id/skill/drive-forklift");
    private static final ConceptUri FORKLIFT_DRIVER =
            new ConceptUri("https://talentpas.nl/id/occupation/forklift-driver");

    @Autowired
    private Vocabulary vocabulary;

    @Test
    void holdsTheStarterVocabularyFromTheStart() {
        assertThat(vocabulary.get(DRIVE_FORKLIFT).plain(DUTCH)).contains("heftruck");
        assertThat(vocabulary.get(DRIVE_FORKLIFT).plain(Locale.ENGLISH)).containsIgnoringCase("forklift");
        assertThat(vocabulary.get(DRIVE_FORKLIFT).scheme()).isEqualTo("starter");
    }

    @Test
    void refusesAConceptItDoesNotHold() {
        var unknown = new ConceptUri("https://talentpas.nl/id/skill/no-such-skill");
        assertThat(vocabulary.find(unknown)).isEmpty();
        assertThatThrownBy(() -> vocabulary.get(unknown)).isInstanceOf(UnknownConcept.class);
    }

    @Test
    void listsEssentialSkillsAndTasksFirst() {
        assertThat(vocabulary.skillsOf(FORKLIFT_DRIVER))
                .contains(new SkillLink(DRIVE_FORKLIFT, true))
                .isSortedAccordingTo((one, other) -> Boolean.compare(other.essential(), one.essential()));
        assertThat(vocabulary.tasksOf(FORKLIFT_DRIVER))
                .isNotEmpty()
                .isSortedAccordingTo((one, other) -> Boolean.compare(other.essential(), one.essential()));
    }

    @Test
    void knowsTheOccupationsOfASkillAndTheGroupOfBoth() {
        Concept driver = vocabulary.get(FORKLIFT_DRIVER);
        assertThat(vocabulary.occupationsWith(DRIVE_FORKLIFT)).contains(driver);
        Concept sector = vocabulary.groupOf(FORKLIFT_DRIVER).orElseThrow();
        assertThat(sector.code()).isEqualTo("logistics");
        assertThat(vocabulary.membersOf(sector.uri())).contains(driver);
        assertThat(vocabulary.groupOf(DRIVE_FORKLIFT)).isPresent();
    }

    @Test
    void findsACommonSkillLessTellingThanARareOne() {
        var workTogether = new ConceptUri("https://talentpas.nl/id/skill/work-together");
        assertThat(vocabulary.rarity(workTogether)).isBetween(250, 499);
        assertThat(vocabulary.rarity(DRIVE_FORKLIFT)).isBetween(500, 1000);
        assertThat(vocabulary.isTransversal(workTogether)).isTrue();
    }

    @Test
    void givesAtMostTenNeighboursMostSimilarFirst() {
        for (Concept skill : vocabulary.all(ConceptType.SKILL)) {
            List<Neighbour> neighbours = vocabulary.neighbours(skill.uri());
            assertThat(neighbours).hasSizeLessThanOrEqualTo(10).allSatisfy(neighbour -> {
                assertThat(neighbour.similarity()).isBetween(Similarities.LEAST, 999);
                assertThat(neighbour.skill()).isNotEqualTo(skill.uri());
            });
            assertThat(neighbours)
                    .isSortedAccordingTo((one, other) -> Integer.compare(other.similarity(), one.similarity()));
        }
        assertThat(vocabulary.neighbours(DRIVE_FORKLIFT)).isNotEmpty();
    }

    @Test
    void namesItsVersion() {
        assertThat(vocabulary.version()).matches("[0-9a-f]{12}");
    }

    @Test
    void answersWithNothingForWhatHasNoRelations() {
        var unknown = new ConceptUri("https://talentpas.nl/id/skill/no-such-skill");
        assertThat(vocabulary.skillsOf(unknown)).isEmpty();
        assertThat(vocabulary.tasksOf(unknown)).isEmpty();
        assertThat(vocabulary.occupationsWith(unknown)).isEmpty();
        assertThat(vocabulary.neighbours(unknown)).isEmpty();
        assertThat(vocabulary.groupOf(unknown)).isEmpty();
        assertThat(vocabulary.rarity(unknown)).isEqualTo(1000);
    }
}
