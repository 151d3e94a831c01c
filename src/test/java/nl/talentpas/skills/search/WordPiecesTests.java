package nl.talentpas.skills.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordPiecesTests {

    private final WordPieces pieces = new WordPieces(
            Map.of("[UNK]", 0, "[CLS]", 1, "[SEP]", 2, "fork", 3, "##lift", 4, "##li", 5, "drive", 6, "a", 7));

    @Test
    void takesTheLongestKnownPieceFirst() {
        assertThat(pieces.ofWord("forklift")).containsExactly("fork", "##lift");
        assertThat(pieces.ofWord("drive")).containsExactly("drive");
    }

    @Test
    void aWordWithAPieceThatNobodyKnowsIsUnknownAsAWhole() {
        assertThat(pieces.ofWord("forks")).containsExactly("[UNK]");
    }

    @Test
    void standBetweenAStartAndAnEnd() {
        assertThat(pieces.of("Drive a FORKLIFT, quickly!")).containsExactly(1, 6, 7, 3, 4, 0, 2);
        assertThat(pieces.of("")).containsExactly(1, 2);
    }

    @Test
    void aLongTextIsCutOff() {
        assertThat(pieces.of("drive ".repeat(1000))).hasSize(64);
    }
}
