package nl.talentpas.evaluation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Reads queries with their right answers from a CSV file.
final class LabelledQueries {

    /// @param answer a label or a URI
    record Row(String query, String answer) {}

    private LabelledQueries() {}

    /// Rows without a query or an answer are left out.
    ///
    /// @param queryColumns the first one that is not empty holds the query
    /// @throws IllegalArgumentException when the file has no such column
    static List<Row> read(Path file, List<String> queryColumns, String answerColumn) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream()
                    .map(row -> new Row(first(row, queryColumns), cell(row, answerColumn)))
                    .filter(row -> !row.query().isEmpty() && !row.answer().isEmpty())
                    .toList();
        }
    }

    private static String first(NamedCsvRecord row, List<String> columns) {
        return columns.stream()
                .map(column -> cell(row, column))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String cell(NamedCsvRecord row, String column) {
        if (!row.getHeader().contains(column)) {
            throw new IllegalArgumentException("There is no column " + column + " among " + row.getHeader());
        }
        return row.findField(column).orElse("").strip();
    }
}
