package nl.talentpas.skills.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.talentpas.skills.ConceptType;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/// Writes the concepts of one load, only where they differ from what is stored, and retires those that vanished.
final class ConceptWriter {

    private static final String FIND_CONCEPTS = """
            select uri, scheme, concept_type as type, code, icon, trend, transversal, retired
            from concept where uri in (:uris)""";
    private static final String ADD_CONCEPT = """
            insert into concept (uri, scheme, concept_type, code, icon, trend, transversal, retired)
            values (:uri, :scheme, :type, :code, :icon, :trend, :transversal, :retired)""";
    private static final String CHANGE_CONCEPT = """
            update concept set concept_type = :type, code = :code, icon = :icon, trend = :trend,
            transversal = :transversal, retired = :retired where uri = :uri""";
    private static final String FIND_LABELS = """
            select concept_uri as uri, lang, preferred, plain, alternatives, description
            from concept_label where lang = :lang and concept_uri in (:uris)""";
    private static final String ADD_LABEL = """
            insert into concept_label (concept_uri, lang, preferred, plain, alternatives, description)
            values (:uri, :lang, :preferred, :plain, :alternatives, :description)""";
    private static final String CHANGE_LABEL = """
            update concept_label set preferred = :preferred, plain = :plain, alternatives = :alternatives,
            description = :description where concept_uri = :uri and lang = :lang""";
    private static final String FIND_LIVE =
            "select uri from concept where scheme = :scheme and concept_type in (:types) and not retired";
    private static final String RETIRE = "update concept set retired = true where uri = :uri";

    private final String scheme;
    private final NamedParameterJdbcTemplate jdbc;
    private final Problems problems;
    private final Changes changes;
    private final Set<String> seen = new HashSet<>();
    private final Set<String> labelled = new HashSet<>();
    private final Set<ConceptType> types = EnumSet.noneOf(ConceptType.class);

    ConceptWriter(String scheme, NamedParameterJdbcTemplate jdbc, Problems problems) {
        this.scheme = scheme;
        this.jdbc = jdbc;
        this.problems = problems;
        this.changes = new Changes(jdbc);
    }

    void write(ConceptFile file, List<Row> rows) {
        types.add(file.type());
        List<ConceptRow> concepts = new ArrayList<>();
        List<LabelRow> labels = new ArrayList<>();
        for (Row row : rows) {
            read(file, row, concepts, labels);
        }
        Set<String> foreign = writeConcepts(concepts);
        rows.stream()
                .filter(row -> row.uri("conceptUri").filter(foreign::contains).isPresent())
                .forEach(row -> problems.add(row, "The concept belongs to another vocabulary"));
        labels.removeIf(label -> foreign.contains(label.uri()));
        writeLabels(file.language(), labels);
    }

    /// Marks what the load did not mention; nothing is ever deleted, because passports and vacancies refer to it.
    void retireOthers() {
        if (types.isEmpty()) {
            return;
        }
        List<String> names = types.stream().map(ConceptType::name).toList();
        List<Map<String, String>> vanished =
                jdbc.queryForList(FIND_LIVE, Map.of("scheme", scheme, "types", names), String.class).stream()
                        .filter(uri -> !seen.contains(uri))
                        .map(uri -> Map.of("uri", uri))
                        .toList();
        changes.runMaps(RETIRE, vanished);
    }

    int concepts() {
        return seen.size();
    }

    int changed() {
        return changes.count();
    }

    /// What holds in every language is taken from the first row that names the concept.
    private void read(ConceptFile file, Row row, List<ConceptRow> concepts, List<LabelRow> labels) {
        String uri = row.uri("conceptUri").orElse("");
        if (uri.isEmpty()) {
            problems.add(row, "conceptUri is not an absolute URI: " + row.text("conceptUri"));
            return;
        }
        if (!labelled.add(file.language() + " " + uri)) {
            problems.add(row, "The concept stands here twice: " + uri);
            return;
        }
        LabelRow.of(uri, file.language(), row, problems).ifPresent(label -> {
            labels.add(label);
            if (seen.add(uri)) {
                concepts.add(ConceptRow.of(uri, scheme, file.type(), row, problems));
            }
        });
    }

    /// @return URIs that belong to another scheme and are left alone
    private Set<String> writeConcepts(List<ConceptRow> wanted) {
        Map<String, ConceptRow> stored = stored(FIND_CONCEPTS, Map.of(), wanted, ConceptRow::uri, ConceptRow.class);
        Set<String> foreign = stored.values().stream()
                .filter(row -> !row.scheme().equals(scheme))
                .map(ConceptRow::uri)
                .collect(Collectors.toSet());
        List<ConceptRow> own =
                wanted.stream().filter(row -> !foreign.contains(row.uri())).toList();
        changes.run(ADD_CONCEPT, own.stream().filter(row -> !stored.containsKey(row.uri())));
        changes.run(CHANGE_CONCEPT, own.stream().filter(row -> differs(row, stored.get(row.uri()))));
        return foreign;
    }

    private void writeLabels(String language, List<LabelRow> wanted) {
        Map<String, LabelRow> stored =
                stored(FIND_LABELS, Map.of("lang", language), wanted, LabelRow::uri, LabelRow.class);
        changes.run(ADD_LABEL, wanted.stream().filter(row -> !stored.containsKey(row.uri())));
        changes.run(CHANGE_LABEL, wanted.stream().filter(row -> differs(row, stored.get(row.uri()))));
    }

    private <T> Map<String, T> stored(
            String sql, Map<String, String> also, Collection<T> wanted, Function<T, String> uri, Class<T> type) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        Map<String, Object> parameters = new HashMap<>(also);
        parameters.put("uris", wanted.stream().map(uri).toList());
        return jdbc.query(sql, parameters, new DataClassRowMapper<>(type)).stream()
                .collect(Collectors.toMap(uri, Function.identity()));
    }

    private static boolean differs(Object wanted, @Nullable Object stored) {
        return stored != null && !stored.equals(wanted);
    }
}
