package nl.talentpas.skills.load;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Gatherers;

/// Streams the rows of one file in batches. Reads UTF-8 only, and says so by an error where bytes are something else.
record CsvFile(VocabularyFiles files, String name) {

    private static final int BATCH = 500;
    private static final int LONGEST_HEADER = 4096;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    void forEachBatch(Consumer<List<Row>> reader) throws IOException {
        try (InputStream in = files.open(name)) {
            forEachBatch(in, reader);
        }
    }

    void forEachBatch(InputStream in, Consumer<List<Row>> reader) throws IOException {
        BufferedReader text = text(in);
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .allowUnclosedQuote(false)
                .fieldSeparator(separator(text))
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(text)) {
            rows.stream()
                    .map(cells -> new Row(name, cells.getStartingLineNumber(), new CsvCells(cells)))
                    .gather(Gatherers.windowFixed(BATCH))
                    .forEachOrdered(reader);
        }
    }

    /// UTF-8 and nothing else, from behind a byte order mark if there is one.
    static BufferedReader text(InputStream in) throws IOException {
        var text = new BufferedReader(
                new InputStreamReader(
                        in,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                2 * LONGEST_HEADER);
        skipByteOrderMark(text);
        return text;
    }

    /// The cells of a CSV file, which also know whether there are enough of them.
    record CsvCells(NamedCsvRecord csv) implements Row.Cells {

        @Override
        public Optional<String> find(String column) {
            return csv.findField(column);
        }

        boolean isShort() {
            return csv.getFieldCount() < csv.getHeader().size();
        }
    }

    private static void skipByteOrderMark(Reader text) throws IOException {
        text.mark(1);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
        }
    }

    /// A spreadsheet in Dutch or German saves a CSV file with semicolons.
    private static char separator(Reader text) throws IOException {
        text.mark(LONGEST_HEADER);
        var start = new char[LONGEST_HEADER];
        int length = Math.max(0, text.read(start, 0, LONGEST_HEADER));
        text.reset();
        String header = new String(start, 0, length).lines().findFirst().orElse("");
        return header.indexOf(';') >= 0 && header.indexOf(',') < 0 ? ';' : ',';
    }
}
