package nl.talentpas.skills.load;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.load.CsvFile.CsvCells;
import nl.talentpas.skills.load.competentnl.Thing;

/// CompetentNL's Dutch labels as tables: a row per label, with the concept's address and preferred label beside it.
final class LabelTable {

    /// In bytes, enough for the first line.
    static final int HEADER = 1024;

    private static final List<String> COLUMNS = List.of("uri", "pref_label", "label", "label_type");
    private static final Map<ConceptType, String> TYPES = Map.of(
            ConceptType.OCCUPATION, "Occupation",
            ConceptType.SKILL, "KnowledgeSkillCompetence",
            ConceptType.TASK, "Task");

    private final List<Named> concepts = new ArrayList<>();
    private long rows;
    private long line = 1;
    private boolean endsShort;

    /// One concept in one file.
    private record Named(Row first, TreeSet<String> labels) {}

    static boolean isHeader(String start) {
        String first =
                start.lines().findFirst().orElse("").replace("\uFEFF", "").replace("\"", "");
        return List.of(first.split("[,;]")).containsAll(COLUMNS);
    }

    /// Adds a file.
    ///
    /// @throws ImportRefused when it was cut off
    void read(CsvFile file, InputStream in) throws IOException {
        var inFile = new TreeMap<String, Named>();
        file.forEachBatch(in, batch -> batch.forEach(row -> read(row, inFile)));
        if (endsShort) {
            throw new ImportRefused(ImportRefusal.BROKEN_CSV, file.name(), String.valueOf(line));
        }
        concepts.addAll(inFile.values());
    }

    long rows() {
        return rows;
    }

    /// The line that was read last.
    long line() {
        return line;
    }

    void addTo(CompetentNlPlan plan) {
        var byFile = new TreeMap<String, List<Row>>();
        for (Named concept : concepts) {
            String file = concept.first().file();
            byFile.computeIfAbsent(file, key -> new ArrayList<>()).add(made(concept));
        }
        byFile.forEach((file, made) -> plan.add(file, new ConceptFile(null, "nl"), "", made));
    }

    private void read(Row row, Map<String, Named> inFile) {
        rows++;
        line = row.line();
        endsShort = ((CsvCells) row.cells()).isShort();
        inFile.computeIfAbsent(row.text("uri"), uri -> new Named(row, new TreeSet<>()))
                .labels()
                .add(row.text("label"));
    }

    private static Row made(Named concept) {
        Row first = concept.first();
        String uri = first.text("uri");
        Optional<ConceptType> type = Thing.typeOf(uri);
        return new Row(
                first.file(),
                first.line(),
                new CompetentNlPlan.Made(Map.of(
                        "conceptUri", uri,
                        "conceptType", type.map(TYPES::get).orElse(""),
                        "preferredLabel", first.text("pref_label"),
                        "altLabels", String.join("\n", concept.labels()))));
    }
}
