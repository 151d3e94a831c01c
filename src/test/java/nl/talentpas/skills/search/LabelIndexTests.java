package nl.talentpas.skills.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Labels;
import org.junit.jupiter.api.Test;

class LabelIndexTests {

    private static final Set<ConceptType> SKILLS = Set.of(ConceptType.SKILL);

    private final Concept javelin = new Concept(
            new ConceptUri("urn:example:javelin"),
            ConceptType.SKILL,
            "example",
            Map.of("en", new Labels("throw spears", "throw spears", List.of("javelin"), "", List.of("javvelling"))),
            "",
            null,
            null);

    private final LabelIndex index =
            new LabelIndex(List.of(javelin), LabelIndex.written(List.of(javelin), concept -> 1000));

    @Test
    void findsAConceptByItsHiddenWordsAndDoesNotShowThem() {
        assertThat(index.search("javvelling", Locale.ENGLISH, SKILLS, 5)).containsExactly(javelin);
        assertThat(index.matched("javvelling", javelin, Locale.ENGLISH)).isNotEqualTo("javvelling");
    }

    @Test
    void showsTheLabelThatMadeItAnAnswer() {
        assertThat(index.matched("javelin", javelin, Locale.ENGLISH)).isEqualTo("javelin");
        assertThat(index.matched("spear", javelin, Locale.ENGLISH)).isEqualTo("throw spears");
    }

    @Test
    void findsNothingInAnEmptyVocabulary() {
        var empty = new LabelIndex(List.of(), LabelIndex.written(List.of(), concept -> 1000));
        assertThat(empty.search("javelin", Locale.ENGLISH, SKILLS, 5)).isEmpty();
    }
}
