package nl.talentpas.skills.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Skipped on a machine for which there is no library that computes the model.
class MeaningsTests {

    private static final Set<ConceptType> SKILLS = Set.of(ConceptType.SKILL);

    private final List<Concept> concepts = SearchExamples.skills(
            "solve problems", "work in teams", "drive forklift", "bake bread", "manage staff", "weld steel");

    @BeforeEach
    void onlyWithTheModel() {
        assumeThat(SentenceModel.shared()).isPresent();
    }

    @Test
    void findsWhatMeansTheSameInOtherWords() {
        LabelIndex index = understanding();
        assertThat(first(index, "tackling challenges", Locale.ENGLISH)).isEqualTo("solve problems");
        assertThat(first(index, "collaboration with colleagues", Locale.ENGLISH))
                .isEqualTo("work in teams");
        assertThat(first(index, "people management", Locale.ENGLISH)).isEqualTo("manage staff");
    }

    @Test
    void stillForgivesTypingErrors() {
        assertThat(first(understanding(), "forklfit drivng", Locale.ENGLISH)).isEqualTo("drive forklift");
    }

    @Test
    void knowsNothingThatIsNoWord() {
        assertThat(understanding().search("qqqqq zzzz", Locale.ENGLISH, SKILLS, 5))
                .isEmpty();
    }

    @Test
    void leavesReadersOfOtherLanguagesAsTheyWere() {
        LabelIndex letters = letters();
        LabelIndex meaning = understanding();
        for (String text : List.of("weld", "bake", "people management")) {
            assertThat(meaning.search(text, Locale.of("nl"), SKILLS, 5))
                    .isEqualTo(letters.search(text, Locale.of("nl"), SKILLS, 5));
        }
    }

    @Test
    void theSameTextAlwaysPointsTheSameWay() {
        byte[] once = SentenceModel.shared().orElseThrow().of("solve problems");
        assertThat(SentenceModel.shared().orElseThrow().of("Solve problems!")).isEqualTo(once);
        assertThat(Meaning.cosine(once, 0, once)).isBetween(0.98f, 1.02f);
    }

    private LabelIndex letters() {
        return new LabelIndex(concepts, LabelIndex.written(concepts, concept -> 1000));
    }

    private LabelIndex understanding() {
        LabelIndex index = letters();
        Meaning model = SentenceModel.shared().orElseThrow();
        index.understand(new Meanings(model, index.concepts(), model::of));
        return index;
    }

    private static String first(LabelIndex index, String text, Locale reader) {
        return index.search(text, reader, SKILLS, 5).getFirst().preferred(Locale.ENGLISH);
    }
}
