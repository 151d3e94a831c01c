package nl.talentpas.skills.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Labels;
import org.junit.jupiter.api.Test;

class LabelMatchesTests {

    @Test
    void capitalsAccentsAndPunctuationAsideTheSameNameIsTheSame() {
        assertThat(LabelMatches.plain("  Café-medewerker (m/v)")).isEqualTo("cafe medewerker m v");
        assertThat(LabelMatches.plain("C++ en C#")).isEqualTo("c++ en c#");
        assertThat(LabelMatches.plain("foto’s bewerken")).isEqualTo(LabelMatches.plain("Foto's bewerken"));
        var found = matches(concept("esco", "1", "Brood bakken"), concept("starter", "2", "brood bakken!"));
        assertThat(found).singleElement().satisfies(proposal -> {
            assertThat(proposal.confidence()).isEqualTo(900);
            assertThat(proposal.reason()).isEqualTo(PairReason.SAME_LABEL);
            assertThat(proposal.detail()).isEqualTo("Brood bakken");
        });
    }

    @Test
    void anAlternativeNameTellsLessAndTwoOfThemLeast() {
        var one = concept("esco", "1", "brood bakken", "broodje bakken");
        assertThat(matches(one, concept("starter", "2", "bakken", "Brood bakken")))
                .extracting(Proposal::confidence, Proposal::reason)
                .containsExactly(tuple(750, PairReason.SAME_ALTERNATIVE));
        assertThat(matches(one, concept("starter", "2", "bakken", "broodje bakken")))
                .extracting(Proposal::confidence)
                .containsExactly(550);
    }

    @Test
    void eachFurtherNameThatAgreesAddsALittle() {
        var one = concept("esco", "1", "brood bakken", "bakken van brood", "brood maken", "deeg bakken");
        var other = concept("starter", "2", "brood bakken", "bakken van brood", "brood maken", "deeg bakken");
        assertThat(matches(one, other)).extracting(Proposal::confidence).containsExactly(960);
    }

    @Test
    void aNameThatSeveralHaveTellsLess() {
        var found = matches(
                concept("starter", "1", "schoonmaken"),
                concept("esco", "2", "schoonmaken"),
                concept("esco", "3", "schoonmaken"));
        assertThat(found).hasSize(2).extracting(Proposal::confidence).containsOnly(750);
    }

    @Test
    void conceptsOfOneSourceOrOfAnotherLanguageAreNoPair() {
        assertThat(matches(concept("esco", "1", "bakken"), concept("esco", "2", "bakken")))
                .isEmpty();
        var english = new Concept(
                uri("3"),
                ConceptType.SKILL,
                "starter",
                Map.of("en", new Labels("bakken", "bakken", List.of(), "")),
                "",
                null,
                null);
        assertThat(matches(concept("esco", "1", "bakken"), english)).isEmpty();
    }

    private static List<Proposal> matches(Concept... concepts) {
        return List.copyOf(new LabelMatches(ConceptType.SKILL, List.of(concepts)).all());
    }

    private static Concept concept(String scheme, String name, String preferred, String... alternatives) {
        var labels = new Labels(preferred, preferred, List.of(alternatives), "");
        return new Concept(uri(name), ConceptType.SKILL, scheme, Map.of("nl", labels), "", null, null);
    }

    private static ConceptUri uri(String name) {
        return new ConceptUri("https://example.org/" + name);
    }
}
