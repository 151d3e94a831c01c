package nl.talentpas.skills.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/// CompetentNL's labels, when the shared data stands next to the project.
@EnabledIf("competentNlIsHere")
class FullCompetentNlTests {

    private static final Path LABELS = Path.of("..", "shared", "data", "competentnl");

    @TempDir
    private Path folder;

    static boolean competentNlIsHere() {
        return Files.isDirectory(LABELS);
    }

    @Test
    void allLabelsAreLoadedAndASecondTimeChangesNothing() {
        assertThat(run())
                .contains(
                        "cnl_capability_labels.csv: 112 rijen",
                        "cnl_knowledge_labels.csv: 6 rijen",
                        "cnl_occupation_labels.csv: 3.262 rijen",
                        "Gelezen: 3.380 begrippen");
        assertThat(run()).contains("er is niets veranderd");
    }

    private String run() {
        var printed = new ByteArrayOutputStream();
        var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        int code = new ImportCommand(Source.COMPETENTNL, out, Locale.of("nl"))
                .run(
                        "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("talentpas")
                                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                        LABELS.toString());
        assertThat(code).isZero();
        return printed.toString(StandardCharsets.UTF_8);
    }
}
