package nl.talentpas.coaching.ui;

import com.vaadin.flow.component.Component;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.talentpas.coaching.decision.CaseloadPerson;
import nl.talentpas.uikit.Days;
import nl.talentpas.uikit.EnumText;

/// The caseload as comma-separated values, safe to open in a spreadsheet.
final class CaseloadCsv {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CaseloadCsv() {}

    /// @param reader gives the words
    static String write(List<CaseloadPerson> people, Component reader) {
        var text = new StringWriter();
        try (CsvWriter rows = CsvWriter.builder().build(text)) {
            rows.writeRecord(Stream.of("name", "email", "phone", "municipality", "state", "kinds", "skills", "since")
                    .map(column -> reader.getTranslation("coaching.caseload.column." + column))
                    .toList());
            people.forEach(person -> rows.writeRecord(row(person, reader)));
        } catch (IOException e) {
            throw new UncheckedIOException("Text in memory cannot be written", e);
        }
        return text.toString();
    }

    private static List<String> row(CaseloadPerson person, Component reader) {
        var account = person.candidate().account();
        return Stream.of(
                        person.name(),
                        account.email(),
                        account.phone(),
                        account.municipality(),
                        reader.getTranslation(EnumText.key(person.state())),
                        person.kinds().stream()
                                .sorted()
                                .map(kind -> reader.getTranslation(EnumText.key(kind)))
                                .collect(Collectors.joining(", ")),
                        String.valueOf(person.skills()),
                        Days.isoDay(person.candidate().since()))
                .map(CaseloadCsv::harmless)
                .toList();
    }

    /// A cell that a spreadsheet would compute is kept as text.
    private static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
