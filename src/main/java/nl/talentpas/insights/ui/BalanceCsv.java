package nl.talentpas.insights.ui;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import nl.talentpas.insights.RegionFigures;
import nl.talentpas.insights.SkillBalance;

/// The table as comma-separated values, with what is too small to tell left as `<10`.
final class BalanceCsv {

    private BalanceCsv() {}

    static String write(RegionFigures figures, Locale locale) {
        var text = new StringWriter();
        try (CsvWriter rows = CsvWriter.builder().build(text)) {
            rows.writeRecord("uri", "skill", "wanted", "offered", "gap");
            figures.skills().forEach(one -> rows.writeRecord(record(one, locale)));
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory cannot fail", e);
        }
        return text.toString();
    }

    private static List<String> record(SkillBalance one, Locale locale) {
        return List.of(
                one.skill().uri().uri(),
                one.skill().plain(locale),
                one.wanted().toString(),
                one.offered().toString(),
                one.gap().isPresent() ? String.valueOf(one.gap().getAsInt()) : "");
    }
}
