package nl.talentpas.skills.load;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import nl.talentpas.skills.load.CsvFile.CsvCells;

/// Reads every file once, before anything is touched: is it whole, is it UTF-8, does it hold what its name says?
final class FileCheck {

    private final VocabularyFiles files;
    private final ImportListener listener;
    private final List<FileCount> counts = new ArrayList<>();
    private long done;

    FileCheck(VocabularyFiles files, ImportListener listener) {
        this.files = files;
        this.listener = listener;
    }

    /// @throws ImportRefused in all cases where something is wrong with a file as a whole
    LoadPlan plan() {
        List<PlannedFile> planned = new ArrayList<>();
        List<Problem> unknown = new ArrayList<>();
        for (String name : files.names()) {
            Optional<Content> content = Content.named(name.substring(name.lastIndexOf('/') + 1));
            content.ifPresentOrElse(
                    known -> planned.add(check(name, known)),
                    () -> unknown.add(new Problem(name, 0, ProblemKind.UNKNOWN_FILE, "")));
        }
        return new LoadPlan((name, reader) -> new CsvFile(files, name).forEachBatch(reader), planned, unknown);
    }

    private PlannedFile check(String name, Content content) {
        MessageDigest digest = Hashes.sha256();
        var seen = new Seen(name, content);
        try (InputStream in = new DigestInputStream(files.open(name), digest)) {
            new CsvFile(files, name).forEachBatch(in, seen::rows);
            seen.checkEnd();
        } catch (ZipException e) {
            throw new ImportRefused(ImportRefusal.BROKEN_ZIP, name, "");
        } catch (CsvParseException | IOException | UncheckedIOException e) {
            throw Refusing.of(ImportRefusal.BROKEN_CSV, name, seen.lastLine, e);
        }
        counts.add(new FileCount(name, seen.rows, 0));
        String hash = HexFormat.of().formatHex(digest.digest());
        return new PlannedFile(name, content, seen.rows, seen.edition(), hash);
    }

    /// What one file turned out to hold.
    private final class Seen {

        private final String name;
        private final Content content;
        private long rows;
        private long lastLine = 1;
        private long shortRows;
        private boolean endsShort;
        private String newest = "";

        Seen(String name, Content content) {
            this.name = name;
            this.content = content;
        }

        void rows(List<Row> batch) {
            if (rows == 0) {
                checkColumns(batch.getFirst());
            }
            batch.forEach(this::look);
            done += batch.size();
            listener.on(new ImportProgress(ImportStep.CHECKING, name, done, 0, List.copyOf(counts)));
        }

        private void look(Row row) {
            rows++;
            lastLine = row.line();
            endsShort = ((CsvCells) row.cells()).isShort();
            shortRows += endsShort ? 1 : 0;
            String modified = row.text("modifiedDate");
            newest = Edition.newer(newest, modified);
        }

        private void checkColumns(Row first) {
            List<String> header = ((CsvCells) first.cells()).csv().getHeader();
            content.columns().stream()
                    .filter(column -> !header.contains(column))
                    .findFirst()
                    .ifPresent(column -> {
                        throw new ImportRefused(ImportRefusal.NO_COLUMN, name, column);
                    });
        }

        /// Only the last row misses cells: the file was cut off there.
        void checkEnd() {
            if (endsShort && shortRows == 1 && rows > 1) {
                throw new ImportRefused(ImportRefusal.BROKEN_CSV, name, String.valueOf(lastLine));
            }
        }

        String edition() {
            if (content instanceof ConceptFile concepts && concepts.isCollection()) {
                return "";
            }
            return newest.isEmpty() ? Edition.inName(files.origin(name)) : newest;
        }
    }
}
