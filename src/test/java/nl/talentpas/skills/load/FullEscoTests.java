package nl.talentpas.skills.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/// All of ESCO 1.1.1 and what there is of it in Dutch, when the shared data stands next to the project.
@EnabledIf("escoIsHere")
class FullEscoTests {

    private static final Path ESCO = Path.of("..", "shared", "data", "esco");

    @TempDir
    private Path folder;

    static boolean escoIsHere() {
        return Files.isDirectory(ESCO);
    }

    @Test
    void allOfItIsLoadedAndASecondTimeChangesNothing() throws IOException {
        assertThat(run(ESCO.toString())).contains("occupationSkillRelations.csv: 123.855 rijen, opmerkingen: 67");
        List<String> dutch;
        try (Stream<Path> files = Files.list(ESCO)) {
            dutch = files.map(Path::toString)
                    .filter(name -> name.endsWith("_nl.csv"))
                    .sorted()
                    .toList();
        }
        assertThat(run(dutch.toArray(String[]::new))).contains("er is niets veranderd");
    }

    private String run(String... files) {
        var printed = new ByteArrayOutputStream();
        String[] arguments = Stream.concat(
                        Stream.of("--spring.datasource.url=jdbc:h2:file:" + folder.resolve("talentpas")
                                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"),
                        Stream.of(files))
                .toArray(String[]::new);
        int code = new ImportCommand(
                        Source.ESCO, new PrintStream(printed, true, StandardCharsets.UTF_8), Locale.of("nl"))
                .run(arguments);
        assertThat(code).isZero();
        return printed.toString(StandardCharsets.UTF_8);
    }
}
