package nl.talentpas.discovery;

import static nl.talentpas.discovery.TaskAnswer.CAN;
import static nl.talentpas.discovery.TaskAnswer.GLADLY;
import static nl.talentpas.discovery.TaskAnswer.NOT_YET;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.talentpas.skills.ConceptUri;
import org.junit.jupiter.api.Test;

class DiscoveryTests {

    private static final ConceptUri TASK = new ConceptUri("https://example.org/task");

    private final Discovery discovery = new Discovery();

    @Test
    void aChoiceIsMadeOnceAndCanBeTakenBack() {
        ConceptUri one = new ConceptUri("https://example.org/1");
        discovery.choose(one);
        discovery.choose(one);
        assertThat(discovery.choices()).containsExactly(one);
        discovery.drop(one);
        assertThat(discovery.choices()).isEmpty();
    }

    @Test
    void thereIsAnEndToChoosing() {
        for (int number = 0; number < 20; number++) {
            discovery.choose(new ConceptUri("https://example.org/" + number));
        }
        assertThat(discovery.choices()).hasSize(Discovery.MOST_CHOICES);
    }

    @Test
    void canAndGladlyGoTogether() {
        discovery.answer(TASK, Set.of(CAN));
        discovery.answer(TASK, Set.of(CAN, GLADLY));
        assertThat(discovery.answersTo(TASK)).containsExactly(CAN, GLADLY);
    }

    @Test
    void notYetAndCanExcludeEachOtherAndTheLastCounts() {
        discovery.answer(TASK, Set.of(CAN));
        discovery.answer(TASK, Set.of(CAN, NOT_YET));
        assertThat(discovery.answersTo(TASK)).containsExactly(NOT_YET);
        discovery.answer(TASK, Set.of(CAN, NOT_YET));
        assertThat(discovery.answersTo(TASK)).containsExactly(CAN);
    }

    @Test
    void takingTheLastAnswerBackIsHavingSaidNothing() {
        discovery.answer(TASK, Set.of(GLADLY));
        discovery.answer(TASK, Set.of());
        assertThat(discovery.answers()).isEmpty();
    }
}
