package nl.talentpas.skills.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class CompoundsTests {

    private final Compounds compounds = new Compounds(Set.of(
            "heftruck",
            "chauffeur",
            "magazijn",
            "medewerker",
            "bedrijf",
            "kleding",
            "eten",
            "auto",
            "rijden",
            "zorgen"));

    @Test
    void takesACompoundApart() {
        assertThat(compounds.partsOf("heftruckchauffeur")).containsExactly("heftruck", "chauffeur");
        assertThat(compounds.partsOf("autorijden")).containsExactly("auto", "rijden");
    }

    @Test
    void takesThreePartsAndLinkingLettersApart() {
        assertThat(compounds.partsOf("bedrijfskleding")).containsExactly("bedrijf", "kleding");
        assertThat(compounds.partsOf("magazijnheftruckchauffeur")).containsExactly("magazijn", "heftruck", "chauffeur");
    }

    @Test
    void acceptsOneUnknownPart() {
        assertThat(compounds.partsOf("vorkheftruck")).containsExactly("heftruck");
        assertThat(compounds.partsOf("heftruckcursus")).containsExactly("heftruck");
    }

    @Test
    void leavesOtherWordsAlone() {
        assertThat(compounds.partsOf("heftruck")).isEmpty();
        assertThat(compounds.partsOf("meten")).isEmpty();
        assertThat(compounds.partsOf("verzorgen")).isEmpty();
        assertThat(compounds.partsOf("")).isEmpty();
    }
}
