package nl.talentpas.skills.load;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Gatherers;

/// Streams the rows of one file in batches.
record CsvFile(VocabularyFiles files, String name) {

    private static final int BATCH = 500;

    void forEachBatch(Consumer<List<Row>> reader) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .detectBomHeader(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(files.open(name), StandardCharsets.UTF_8)) {
            rows.stream()
                    .map(cells -> new Row(name, cells))
                    .gather(Gatherers.windowFixed(BATCH))
                    .forEachOrdered(reader);
        }
    }
}
