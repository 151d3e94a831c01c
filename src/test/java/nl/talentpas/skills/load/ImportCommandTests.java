package nl.talentpas.skills.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The command line, on an H2 file of its own.
class ImportCommandTests {

    private static final String SKILLS = "conceptUri,preferredLabel\n";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void importsAndTellsWhatItDid() throws IOException {
        Path skills = write("skills_nl.csv", SKILLS + "https://example.org/1,bakken\nniks,glazuren\n");
        assertThat(run(Locale.of("nl"), skills.toString())).isZero();
        assertThat(printed())
                .contains(
                        "Controleren of alles heel is",
                        "skills_nl.csv: 2 rijen, opmerkingen: 1",
                        "skills_nl.csv, regel 3: geen geldige conceptUri: niks",
                        "Gelezen: 1 begrippen en 0 verbanden. Opmerkingen: 1. In de database veranderden 2 regels.");
        printed.reset();
        assertThat(run(Locale.ENGLISH, skills.toString())).isZero();
        assertThat(printed()).contains("skills_nl.csv, line 3", "nothing was changed");
    }

    @Test
    void refusesInWordsAndWithAnExitCode() throws IOException {
        assertThat(run(Locale.of("nl"), write("esco.zip", "x").toString())).isEqualTo(1);
        assertThat(printed()).contains("esco.zip heet een zip, maar is het niet.");
        assertThat(run(Locale.of("nl"))).isEqualTo(2);
        assertThat(printed()).contains("Gebruik: ./run import-esco");
    }

    /// As another process would: H2 locks the first bytes of its file.
    @Test
    void saysThatTheDatabaseIsInUse() throws IOException {
        Path skills = write("skills_nl.csv", SKILLS);
        assertThat(run(Locale.of("nl"), skills.toString())).isZero();
        try (var file = FileChannel.open(folder.resolve("talentpas.mv.db"), StandardOpenOption.WRITE);
                var held = file.lock()) {
            assertThat(held.isValid()).isTrue();
            assertThat(run(Locale.of("nl"), skills.toString())).isEqualTo(1);
        }
        assertThat(printed()).contains("De database is in gebruik. Stop Talentpas eerst");
    }

    private int run(Locale language, String... files) {
        String[] arguments = new String[files.length + 1];
        arguments[0] = "--spring.datasource.url=" + address();
        System.arraycopy(files, 0, arguments, 1, files.length);
        return new ImportCommand(Source.ESCO, new PrintStream(printed, true, StandardCharsets.UTF_8), language)
                .run(arguments);
    }

    private String address() {
        return "jdbc:h2:file:" + folder.resolve("talentpas")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
