package nl.talentpas.matching.explaining;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.talentpas.ViewTests;
import nl.talentpas.matching.engine.Explanation;
import nl.talentpas.matching.engine.NotCounted;
import nl.talentpas.matching.engine.NotCounted.Why;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.Level;
import nl.talentpas.skills.Vocabulary;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class NotCountedDetailsTests extends ViewTests {

    @Autowired
    private Vocabulary vocabulary;

    @Test
    void aCoachReadsWhichSkillsWereNotAskedAndAnEmployerOnlyHowMany() {
        Concept other = skill(0);
        var rest = new NotCounted(
                List.of(new NotCounted.Skill(other.uri(), Level.INDEPENDENT, Why.NOT_ASKED, null, null, 0, 0)),
                List.of());
        assertThat(shown(rest, Reader.OTHER)).contains("1 vaardigheid is niet gevraagd", name(other));
        assertThat(shown(rest, Reader.EMPLOYER))
                .contains("1 vaardigheid is niet gevraagd")
                .doesNotContain(name(other));
    }

    @Test
    void whatWasBeatenNamesTheBetterSkillAndBothPoints() {
        Concept weaker = skill(0);
        Concept better = skill(1);
        Concept asked = skill(2);
        var rest = new NotCounted(
                List.of(new NotCounted.Skill(
                        weaker.uri(), Level.INDEPENDENT, Why.BEATEN, asked.uri(), better.uri(), 210_000, 455_000)),
                List.of());
        assertThat(shown(rest, Reader.SELF))
                .contains(name(weaker), name(better), name(asked), "45,5 punten tegen 21,0");
    }

    private Concept skill(int index) {
        return vocabulary.all(ConceptType.SKILL).stream()
                .skip(index)
                .findFirst()
                .orElseThrow();
    }

    private static String name(Concept concept) {
        return concept.plain(java.util.Locale.of("nl"));
    }

    private String shown(NotCounted rest, Reader reader) {
        return new ExplanationLines(new Explanation(List.of(), List.of()), reader, vocabulary)
                .beside(rest)
                .getElement()
                .getTextRecursively();
    }
}
