package nl.talentpas.skills.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class GramsTests {

    @Test
    void cutsAWordIntoPiecesOfThreeAndFourLettersBetweenItsEdges() {
        assertThat(Grams.of("las")).containsExactly("_la", "las", "as_", "_las", "las_");
    }

    @Test
    void leavesTheEndOpenOfAWordThatIsStillBeingTyped() {
        assertThat(Grams.ofStart("las")).containsExactly("_la", "las", "_las");
        assertThat(Grams.of("lassen")).containsAll(Grams.ofStart("las"));
    }

    @Test
    void aSingleLetterHasAPieceOfItsOwn() {
        assertThat(Grams.of("c")).containsExactly("_c_");
        assertThat(Grams.ofStart("c")).isEmpty();
    }

    @Test
    void aTypingErrorLeavesPiecesWhole() {
        var common = new HashSet<>(Grams.of("heftruk"));
        common.retainAll(Grams.of("heftruck"));
        assertThat(common).contains("_hef", "heft", "eftr", "ftru");
    }
}
