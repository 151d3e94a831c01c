package nl.talentpas.skills.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.RelationKind;

/// Where concepts stand according to collections, hierarchies and ISCO codes: only counts for those of which no
/// relation file says it.
final class Derived {

    private static final String ISCO = "http://data.europa.eu/esco/isco/C";
    private static final List<String> LEVELS = List.of("Level 3 URI", "Level 2 URI", "Level 1 URI", "Level 0 URI");

    private final Map<RelationRow.Key, RelationRow> rows = new LinkedHashMap<>();
    private final String scheme;

    Derived(String scheme) {
        this.scheme = scheme;
    }

    void read(Content content, List<Row> rows) {
        rows.forEach(row -> read(content, row));
    }

    private void read(Content content, Row row) {
        switch (content) {
            case Content.Hierarchy levels -> readLevels(row);
            case ConceptFile file
            when file.isCollection() -> row.uri("conceptUri").ifPresent(uri -> add(uri, row.uris("broaderConceptUri")));
            case ConceptFile file when file.type() == ConceptType.OCCUPATION -> readIsco(row, row.text("iscoGroup"));
            case ConceptFile file
            when row.text("conceptUri").startsWith(ISCO) && row.text("code").length() > 1 ->
                readIsco(row, row.text("code").substring(0, row.text("code").length() - 1));
            default -> {}
        }
    }

    Stream<RelationRow> rows() {
        return rows.values().stream();
    }

    private void readIsco(Row row, String code) {
        if (!code.isEmpty() && code.chars().allMatch(Character::isDigit)) {
            row.uri("conceptUri").ifPresent(uri -> add(uri, List.of(ISCO + code)));
        }
    }

    /// The deepest level of the row stands in the one above it.
    private void readLevels(Row row) {
        List<String> path =
                LEVELS.stream().flatMap(level -> row.uri(level).stream()).toList();
        if (path.size() > 1) {
            add(path.getFirst(), List.of(path.get(1)));
        }
    }

    /// The first file that says where a concept stands is the one that counts.
    private void add(String subject, List<String> broader) {
        String kind = RelationKind.BROADER.name();
        for (int place = 0; place < broader.size(); place++) {
            var row = new RelationRow(subject, kind, broader.get(place), scheme, true, place + 1, RelationRow.DERIVED);
            rows.putIfAbsent(row.key(), row);
        }
    }
}
