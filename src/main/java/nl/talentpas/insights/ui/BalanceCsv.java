package nl.talentpas.insights.ui;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.Locale;
import nl.talentpas.insights.RegionFigures;

/// The table as comma-separated values, with what is too small to tell left as `<10`.
final class BalanceCsv {

    private BalanceCsv() {}

    static String write(RegionFigures figures, Locale locale) {
        var text = new StringWriter();
        CsvWriter rows = CsvWriter.builder().build(text);
        rows.writeRecord("uri", "skill", "wanted", "offered", "gap");
        figures.skills()
                .forEach(one -> rows.writeRecord(
                        one.skill().uri().uri(),
                        one.skill().plain(locale),
                        one.wanted().toString(),
                        one.offered().toString(),
                        one.gap().isPresent() ? String.valueOf(one.gap().getAsInt()) : ""));
        return text.toString();
    }
}
