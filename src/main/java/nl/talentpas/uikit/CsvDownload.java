package nl.talentpas.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;

/// A link that saves a table as a file that spreadsheets open: semicolons, as they expect here, and UTF-8.
public class CsvDownload extends Anchor {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /// @param rows one page of rows by its number, from 0; an empty one ends the file
    public CsvDownload(String fileName, String text, List<String> header, IntFunction<List<List<String>>> rows) {
        addClassNames("pill-link", "secondary");
        setText(text);
        setHref((DownloadHandler) event -> send(event, fileName, header, rows));
        setId("download-csv");
    }

    /// Writes the table; a cell that a spreadsheet would take for a formula is made text.
    public static void write(Writer out, List<String> header, IntFunction<List<List<String>>> rows) throws IOException {
        out.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(out);
        csv.writeRecord(header);
        int number = 0;
        for (List<List<String>> page = rows.apply(number); !page.isEmpty(); page = rows.apply(++number)) {
            page.forEach(row ->
                    csv.writeRecord(row.stream().map(CsvDownload::harmless).toList()));
        }
        csv.flush();
    }

    private static void send(
            DownloadEvent event, String fileName, List<String> header, IntFunction<List<List<String>>> rows)
            throws IOException {
        event.setFileName(fileName);
        event.setContentType("text/csv; charset=utf-8");
        try (var out = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8)) {
            write(out, header, rows);
        }
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
