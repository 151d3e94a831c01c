package nl.talentpas.skills.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptMeaningsTests {

    @TempDir
    private Path parent;

    private SearchFolder folder;
    private KeptMeanings kept;

    @BeforeEach
    void hold() {
        folder = SearchFolder.in(parent).orElseThrow();
        kept = new KeptMeanings(folder);
    }

    @AfterEach
    void letGo() throws IOException {
        folder.close();
    }

    @Test
    void areNoneAtFirst() {
        assertThat(kept.read()).isEmpty();
    }

    @Test
    void areReadAsTheyWereKept() {
        kept.keep(Map.of("solve problems", direction(1), "façade, 2 °C", direction(2)));
        assertThat(kept.read()).containsOnlyKeys("solve problems", "façade, 2 °C");
        assertThat(kept.read().get("solve problems")).isEqualTo(direction(1));
    }

    @Test
    void brokenOnesAreNotTrusted() throws IOException {
        kept.keep(Map.of("solve problems", direction(1)));
        Path file = folder.file("meanings");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        assertThat(kept.read()).isEmpty();
    }

    @Test
    void halfAFileIsNotTrusted() throws IOException {
        kept.keep(Map.of("solve problems", direction(1)));
        Path file = folder.file("meanings");
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(kept.read()).isEmpty();
    }

    private static byte[] direction(int first) {
        var direction = new byte[Meaning.SIZE];
        direction[0] = (byte) first;
        return direction;
    }
}
