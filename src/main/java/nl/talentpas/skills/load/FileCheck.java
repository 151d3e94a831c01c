package nl.talentpas.skills.load;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipException;

/// Reads every file once, before anything is touched: is it whole, is it UTF-8, does it hold what its name says?
final class FileCheck {

    private static final int DATE = 10;
    private static final Pattern MODIFIED = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*", Pattern.DOTALL);
    private static final Pattern VERSION = Pattern.compile("(?i)v ?(\\d{1,2})[._](\\d{1,2})(?:[._](\\d{1,2}))?(?!\\d)");

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
        List<String> unknown = new ArrayList<>();
        for (String name : files.names()) {
            Optional<Content> content = Content.named(name.substring(name.lastIndexOf('/') + 1));
            content.ifPresentOrElse(known -> planned.add(check(name, known)), () -> unknown.add(name));
        }
        return new LoadPlan(files, planned, unknown);
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
            throw refused(name, seen.lastLine, e);
        }
        counts.add(new FileCount(name, seen.rows, 0));
        String hash = HexFormat.of().formatHex(digest.digest());
        return new PlannedFile(name, content, seen.rows, seen.edition(), hash);
    }

    private static RuntimeException refused(String name, long line, Exception problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case CharacterCodingException coding -> {
                    return new ImportRefused(ImportRefusal.NOT_UTF8, name, String.valueOf(line));
                }
                case ZipException zip -> {
                    return new ImportRefused(ImportRefusal.BROKEN_ZIP, name, "");
                }
                case ImportRefused refused -> {
                    return refused;
                }
                default -> {}
            }
        }
        return problem instanceof IOException || problem instanceof UncheckedIOException
                ? new ImportRefused(ImportRefusal.UNREADABLE, name, "")
                : new ImportRefused(ImportRefusal.BROKEN_CSV, name, String.valueOf(line));
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
            endsShort = row.cells().getFieldCount() < row.cells().getHeader().size();
            shortRows += endsShort ? 1 : 0;
            String modified = row.text("modifiedDate");
            if (MODIFIED.matcher(modified).matches()) {
                String date = modified.substring(0, DATE);
                newest = date.compareTo(newest) > 0 ? date : newest;
            }
        }

        private void checkColumns(Row first) {
            List<String> header = first.cells().getHeader();
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
            return newest.isEmpty() ? versionInName() : newest;
        }

        /// `v1.2` becomes `0001.0002.0000`, which comes before every date.
        private String versionInName() {
            Matcher version = VERSION.matcher(files.origin(name));
            return version.find()
                    ? List.of(1, 2, 3).stream()
                            .map(version::group)
                            .map(part -> String.format("%04d", part == null ? 0 : Integer.parseInt(part)))
                            .collect(Collectors.joining("."))
                    : PlannedFile.UNDATED;
        }
    }
}
