package nl.talentpas.skills.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is taken as a file, and what is refused before a row is read.
class GivenFilesTests {

    private static final String SKILLS = "conceptUri,preferredLabel\nhttps://example.org/1,bakken\n";

    @TempDir
    private Path folder;

    @Test
    void zipsFoldersAndSingleFilesAreReadTogether() throws IOException {
        Path single = write("occupations_nl.csv", SKILLS);
        Path zip = zip(
                "esco.zip", "some folder/skills_nl.csv", SKILLS, "__MACOSX/._skills_nl.csv", "x", "readme.txt", "x");
        Path inside = Files.createDirectories(folder.resolve("map/dieper"));
        Files.copy(zip, inside.resolve("nog een.zip"));
        Files.writeString(inside.resolve("skills_en.csv"), SKILLS);
        Files.writeString(inside.resolve("foto.jpg"), "x");
        try (var files = GivenFiles.of(List.of(single, zip, folder.resolve("map")))) {
            assertThat(files.names())
                    .containsExactly(
                            "occupations_nl.csv",
                            "esco.zip/skills_nl.csv",
                            "nog een.zip/skills_nl.csv",
                            "skills_en.csv");
            for (String name : files.names()) {
                try (InputStream in = files.open(name)) {
                    assertThat(in.readAllBytes())
                            .asString(StandardCharsets.UTF_8)
                            .isEqualTo(SKILLS);
                }
            }
        }
    }

    @Test
    void whatIsNotThereIsRefused() {
        assertThat(refused(folder.resolve("weg.zip")).refusal()).isEqualTo(ImportRefusal.NOT_FOUND);
        assertThat(refused().refusal()).isEqualTo(ImportRefusal.NOTHING_GIVEN);
    }

    @Test
    void aZipIsKnownByWhatItIsAndNotByItsName() throws IOException {
        assertThat(refused(write("nep.zip", "no zip at all")).refusal()).isEqualTo(ImportRefusal.NOT_A_ZIP);
        Path zip = zip("esco.zip", "skills_nl.csv", SKILLS);
        Path renamed = Files.move(zip, folder.resolve("download"));
        try (var files = GivenFiles.of(List.of(renamed))) {
            assertThat(files.names()).containsExactly("skills_nl.csv");
        }
    }

    @Test
    void halfAZipIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(zip("esco.zip", "skills_nl.csv", SKILLS.repeat(100)));
        Path half = Files.write(folder.resolve("half.zip"), Arrays.copyOf(whole, whole.length / 2));
        assertThat(refused(half).refusal()).isEqualTo(ImportRefusal.BROKEN_ZIP);
    }

    @Test
    void aZipWhoseContentWasDamagedIsRefused() throws IOException {
        Path zip = folder.resolve("esco.zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            var entry = new ZipEntry("skills_nl.csv");
            out.setLevel(0);
            out.putNextEntry(entry);
            out.write(SKILLS.getBytes(StandardCharsets.UTF_8));
        }
        byte[] bytes = Files.readAllBytes(zip);
        int place = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("bakken");
        bytes[place] = 'p';
        Files.write(zip, bytes);
        assertThat(planRefused(zip, Caps.USUAL).refusal()).isEqualTo(ImportRefusal.BROKEN_ZIP);
    }

    @Test
    void namesThatLeaveTheZipAreRefused() throws IOException {
        for (String name :
                List.of("../skills_nl.csv", "a/../../skills_nl.csv", "/etc/skills_nl.csv", "C:\\skills_nl.csv")) {
            assertThat(refused(zip("uit.zip", name, SKILLS)).refusal()).as(name).isEqualTo(ImportRefusal.UNSAFE_NAME);
        }
    }

    @Test
    void aZipInAZipIsRefused() throws IOException {
        assertThat(refused(zip("uit.zip", "binnen.zip", "x")).refusal()).isEqualTo(ImportRefusal.ZIP_IN_ZIP);
    }

    @Test
    void aZipBombIsRefused() throws IOException {
        Path bomb = zip("bom.zip", "skills_nl.csv", "a".repeat(200_000));
        var caps = new Caps(1_000_000, 1_000_000, 100, 10_000, 10);
        assertThat(refused(caps, bomb).refusal()).isEqualTo(ImportRefusal.ZIP_BOMB);
    }

    @Test
    void whatComesOutIsCountedWhateverTheZipSaysOfItself() throws IOException {
        var bomb = new ZipEntry("skills_nl.csv");
        bomb.setCompressedSize(10);
        var caps = new Caps(1_000_000, 1_000_000, 100, 10_000, 10);
        var endless = new Guarded(new Endless(), "skills_nl.csv", caps, bomb);
        assertThat(catchThrowableOfType(ImportRefused.class, () -> endless.transferTo(OutputStream.nullOutputStream()))
                        .refusal())
                .isEqualTo(ImportRefusal.ZIP_BOMB);
    }

    @Test
    void largeFilesAndManyFilesAreRefused() throws IOException {
        Path first = write("skills_nl.csv", "a".repeat(2_000));
        Path second = write("skills_en.csv", "a".repeat(900));
        assertThat(refused(new Caps(1_000, 9_000, 100, 9_000, 10), first).refusal())
                .isEqualTo(ImportRefusal.TOO_LARGE);
        assertThat(refused(new Caps(9_000, 2_500, 100, 9_000, 10), first, second)
                        .refusal())
                .isEqualTo(ImportRefusal.TOO_LARGE_TOGETHER);
        assertThat(refused(new Caps(9_000, 9_000, 100, 9_000, 1), first, second).refusal())
                .isEqualTo(ImportRefusal.TOO_MANY_FILES);
        assertThat(Caps.USUAL.file()).isEqualTo(2L * 1024 * 1024 * 1024);
    }

    @Test
    void onlyUtf8IsReadWithOrWithoutItsMark() throws IOException {
        String text = "conceptUri,preferredLabel\nhttps://example.org/1,één\n";
        for (String charset : List.of("ISO-8859-1", "UTF-16", "windows-1252")) {
            Path file = folder.resolve("skills_nl.csv");
            Files.write(file, text.getBytes(Charset.forName(charset)));
            assertThat(planRefused(file, Caps.USUAL).refusal()).as(charset).isEqualTo(ImportRefusal.NOT_UTF8);
        }
        assertThat(plan(write("skills_nl.csv", "\uFEFF" + text)).rows()).isEqualTo(1);
    }

    @Test
    void aFileThatEndsTooEarlyIsRefused() throws IOException {
        Path quoted = write("skills_nl.csv", "conceptUri,preferredLabel,altLabels\nhttps://example.org/1,a,\"b\nc");
        assertThat(planRefused(quoted, Caps.USUAL).refusal()).isEqualTo(ImportRefusal.BROKEN_CSV);
        Path cut = write("skills_nl.csv", "conceptUri,preferredLabel\nhttps://example.org/1,a\nhttps://exam");
        var refused = planRefused(cut, Caps.USUAL);
        assertThat(refused.refusal()).isEqualTo(ImportRefusal.BROKEN_CSV);
        assertThat(refused.detail()).isEqualTo("3");
    }

    @Test
    void aFileWithoutItsColumnsIsRefused() throws IOException {
        var refused = planRefused(write("skills_nl.csv", "conceptUri,naam\nhttps://example.org/1,a\n"), Caps.USUAL);
        assertThat(refused.refusal()).isEqualTo(ImportRefusal.NO_COLUMN);
        assertThat(refused.detail()).isEqualTo("preferredLabel");
    }

    @Test
    void semicolonsOfASpreadsheetAreReadToo() throws IOException {
        assertThat(plan(write("skills_nl.csv", SKILLS.replace(',', ';'))).rows())
                .isEqualTo(1);
    }

    @Test
    void theOrderAndThePackingMakeNoDifference() throws IOException {
        Path first = write("skills_nl.csv", SKILLS);
        Path second = write("occupations_nl.csv", SKILLS.replace("/1", "/2"));
        Path zip = zip("esco.zip", "skills_nl.csv", SKILLS, "x/occupations_nl.csv", SKILLS.replace("/1", "/2"));
        assertThat(plan(first, second).hash())
                .isEqualTo(plan(second, first).hash())
                .isEqualTo(plan(zip).hash())
                .isEqualTo(plan(zip, first).hash());
    }

    @Test
    void theEditionIsTheNewestDateElseTheVersionInTheName() throws IOException {
        String dated = "conceptUri,preferredLabel,modifiedDate\nu:1,a,2022-08-25T12:00:00Z\nu:2,b,2021-01-01\n";
        assertThat(plan(write("skills_nl.csv", dated)).files().getFirst().edition())
                .isEqualTo("2022-08-25");
        assertThat(plan(write("v1.2 skills_nl.csv", SKILLS)).files().getFirst().edition())
                .isEqualTo("0001.0002.0000");
        assertThat(plan(zip("ESCO dataset - v1.1.1 - csv.zip", "skills_nl.csv", SKILLS))
                        .files()
                        .getFirst()
                        .edition())
                .isEqualTo("0001.0001.0001");
        assertThat(plan(write("skills_nl.csv", SKILLS)).files().getFirst().edition())
                .isEqualTo(PlannedFile.UNDATED);
    }

    @Test
    void sizesAreToldAsPeopleSayThem() {
        assertThat(Sizes.of(300)).isEqualTo("1 kB");
        assertThat(Sizes.of(5L << 20)).isEqualTo("5 MB");
        assertThat(Sizes.of(2L << 30)).isEqualTo("2 GB");
    }

    private LoadPlan plan(Path... given) {
        try (var files = GivenFiles.of(List.of(given))) {
            return new FileCheck(files, ImportListener.NOBODY).plan().inReadingOrder();
        }
    }

    private ImportRefused planRefused(Path file, Caps caps) {
        try (var files = GivenFiles.of(List.of(file), caps)) {
            return catchThrowableOfType(ImportRefused.class, () -> new FileCheck(files, ImportListener.NOBODY).plan());
        }
    }

    private ImportRefused refused(Path... given) {
        return refused(Caps.USUAL, given);
    }

    private ImportRefused refused(Caps caps, Path... given) {
        return catchThrowableOfType(ImportRefused.class, () -> GivenFiles.of(List.of(given), caps));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path zip(String name, String... namesAndTexts) throws IOException {
        Path zip = folder.resolve(name);
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (int place = 0; place < namesAndTexts.length; place += 2) {
                out.putNextEntry(new ZipEntry(namesAndTexts[place]));
                out.write(namesAndTexts[place + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return zip;
    }

    private static final class Endless extends InputStream {

        @Override
        public int read() {
            return 'a';
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            Arrays.fill(bytes, offset, offset + length, (byte) 'a');
            return length;
        }
    }
}
