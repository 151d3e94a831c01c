package nl.talentpas.skills.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SynonymsTests {

    private final Language english = new Language("en");
    private final Synonyms synonyms = new Synonyms(english, "en");

    @Test
    void wordsOfOneFamilyStandForEachOther() {
        assertThat(synonyms.of(english.stems("challenges"))).containsAll(english.stems("problem"));
        assertThat(synonyms.of(english.stems("problems"))).containsAll(english.stems("challenge"));
    }

    @Test
    void whatWasTypedItselfIsNoSynonym() {
        List<String> typed = english.stems("problem challenge");
        assertThat(synonyms.of(typed)).isNotEmpty().doesNotContainAnyElementsOf(typed);
    }

    @Test
    void aWordWithoutFamilyAndALanguageWithoutFamiliesHaveNone() {
        assertThat(synonyms.of(english.stems("forklift"))).isEmpty();
        assertThat(new Synonyms(new Language("pl"), "pl").of(List.of("problem")))
                .isEmpty();
    }
}
