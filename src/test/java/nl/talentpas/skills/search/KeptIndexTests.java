package nl.talentpas.skills.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptIndexTests {

    private final List<Concept> concepts = SearchExamples.skills("solve problems", "drive forklift", "bake bread");

    @TempDir
    private Path folder;

    private final List<Concept> weighed = new ArrayList<>();

    /// Is asked for every concept when an index is built, and never when one is read.
    private final Function<Concept, Integer> worth = concept -> {
        weighed.add(concept);
        return 1000;
    };

    @Test
    void isBuiltWhenAbsentAndReadAfterThat() throws IOException {
        assertThat(find("v1", "forklift")).isEqualTo("drive forklift");
        assertThat(weighed).hasSize(3);
        assertThat(find("v1", "forklift")).isEqualTo("drive forklift");
        assertThat(weighed).hasSize(3);
    }

    @Test
    void isBuiltAgainWhenTheVocabularyIsAnotherAndOnlyTheLastOneIsKept() throws IOException {
        find("v1", "forklift");
        find("v2", "forklift");
        assertThat(weighed).hasSize(6);
        try (Stream<Path> kept = Files.list(folder.resolve("1"))) {
            assertThat(kept.filter(Files::isDirectory)).hasSize(1);
        }
    }

    @Test
    void isBuiltAgainWhenBroken() throws IOException {
        find("v1", "forklift");
        breakLargestFile();
        assertThat(find("v1", "forklift")).isEqualTo("drive forklift");
        assertThat(weighed).hasSize(6);
        assertThat(find("v1", "bread")).isEqualTo("bake bread");
        assertThat(weighed).hasSize(6);
    }

    @Test
    void isBuiltAgainWhenAFileMisses() throws IOException {
        find("v1", "forklift");
        Files.delete(largestFile());
        assertThat(find("v1", "forklift")).isEqualTo("drive forklift");
        assertThat(weighed).hasSize(6);
    }

    @Test
    void whatAnInterruptedWriteLeftIsNoIndex() throws IOException {
        Files.createDirectories(folder.resolve("1/unfinished/rest"));
        assertThat(find("v1", "forklift")).isEqualTo("drive forklift");
        find("v1", "forklift");
        assertThat(weighed).hasSize(3);
    }

    @Test
    void twoApplicationsEachKeepTheirOwn() throws IOException {
        try (var one = new Indexing(folder.toString(), false);
                var other = new Indexing(folder.toString(), false)) {
            one.of("v1", concepts, worth);
            other.of("v2", concepts, worth);
            one.of("v1", concepts, worth);
            other.of("v2", concepts, worth);
            assertThat(weighed).hasSize(6);
        }
        assertThat(folder.resolve("2")).isDirectory();
    }

    @Test
    void withoutAFolderNothingIsKept() throws IOException {
        try (var indexing = new Indexing("", false)) {
            indexing.of("v1", concepts, worth);
            indexing.of("v1", concepts, worth);
        }
        assertThat(weighed).hasSize(6);
    }

    @Test
    void whereNothingCanBeWrittenItIsBuiltEveryTime() throws IOException {
        Path file = Files.writeString(folder.resolve("a-file"), "");
        try (var indexing = new Indexing(file.toString(), false)) {
            indexing.of("v1", concepts, worth);
        }
        assertThat(weighed).hasSize(3);
    }

    private String find(String version, String text) throws IOException {
        try (var indexing = new Indexing(folder.toString(), false)) {
            return indexing.of(version, concepts, worth)
                    .search(text, Locale.ENGLISH, Set.of(ConceptType.SKILL), 1)
                    .getFirst()
                    .preferred(Locale.ENGLISH);
        }
    }

    private void breakLargestFile() throws IOException {
        Path file = largestFile();
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
    }

    private Path largestFile() throws IOException {
        try (Stream<Path> all = Files.walk(folder.resolve("1"))) {
            return all.filter(Files::isRegularFile)
                    .max((one, other) ->
                            Long.compare(one.toFile().length(), other.toFile().length()))
                    .orElseThrow();
        }
    }
}
