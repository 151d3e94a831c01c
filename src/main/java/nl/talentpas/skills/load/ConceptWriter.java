package nl.talentpas.skills.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
            select uri, scheme, concept_type as type, code, skill_type, icon, trend, transversal, retired, replaced_by,
            edition
            from concept where uri in (:uris)""";
    private static final String ADD_CONCEPT = """
            insert into concept
            (uri, scheme, concept_type, code, skill_type, icon, trend, transversal, retired, replaced_by, edition)
            values (:uri, :scheme, :type, :code, :skillType, :icon, :trend, :transversal, :retired, :replacedBy,
            :edition)""";
    private static final String CHANGE_CONCEPT = """
            update concept set concept_type = :type, code = :code, skill_type = :skillType, icon = :icon, trend = :trend,
            transversal = :transversal, retired = :retired, replaced_by = :replacedBy, edition = :edition
            where uri = :uri""";
    private static final String FIND_LABELS = """
            select concept_uri as uri, lang, preferred, plain, alternatives, description, hidden, edition
            from concept_label where lang = :lang and concept_uri in (:uris)""";
    private static final String ADD_LABEL = """
            insert into concept_label (concept_uri, lang, preferred, plain, alternatives, description, hidden, edition)
            values (:uri, :lang, :preferred, :plain, :alternatives, :description, :hidden, :edition)""";
    private static final String CHANGE_LABEL = """
            update concept_label set preferred = :preferred, plain = :plain, alternatives = :alternatives,
            description = :description, hidden = :hidden, edition = :edition
            where concept_uri = :uri and lang = :lang""";
    private static final String FIND_LIVE =
            "select uri from concept where scheme = :scheme and concept_type in (:types) and not retired";
    private static final String FIND_PAST = """
            select uri from concept where scheme = :scheme and concept_type = :type and not retired
            and edition <> '' and edition < :newest""";
    private static final String RETIRE = "update concept set retired = true where uri = :uri";

    private final String scheme;
    private final NamedParameterJdbcTemplate jdbc;
    private final Problems problems;
    private final Editions editions;
    private final Changes changes;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, PlannedFile> labelled = new HashMap<>();

    ConceptWriter(String scheme, NamedParameterJdbcTemplate jdbc, Problems problems, Editions editions) {
        this.scheme = scheme;
        this.jdbc = jdbc;
        this.problems = problems;
        this.editions = editions;
        this.changes = new Changes(jdbc);
    }

    void write(PlannedFile file, ConceptFile content, List<Row> rows) {
        var batch = new Batch();
        rows.forEach(row -> read(file, content, row, batch));
        Set<String> foreign = writeConcepts(batch, content.isCollection());
        rows.stream()
                .filter(row -> row.uri("conceptUri").filter(foreign::contains).isPresent())
                .forEach(row -> problems.add(row, ProblemKind.OTHER_VOCABULARY, row.text("conceptUri")));
        batch.labels.removeIf(label -> foreign.contains(label.uri()));
        writeLabels(content.language(), batch.labels);
    }

    /// Marks all of these types that a complete load did not mention; nothing is ever deleted, because passports and
    /// vacancies refer to it.
    void retireOthers(Set<ConceptType> types) {
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

    /// Marks what stood in an older edition only.
    void retirePast() {
        editions.newest().forEach((type, newest) -> {
            var past = Map.of("scheme", scheme, "type", type.name(), "newest", newest);
            List<Map<String, String>> vanished = jdbc.queryForList(FIND_PAST, past, String.class).stream()
                    .map(uri -> Map.of("uri", uri))
                    .toList();
            changes.runMaps(RETIRE, vanished);
        });
    }

    int concepts() {
        return seen.size();
    }

    int changed() {
        return changes.count();
    }

    /// What a batch of rows wants stored.
    private static final class Batch {

        private final List<ConceptRow> concepts = new ArrayList<>();
        private final List<LabelRow> labels = new ArrayList<>();
    }

    /// What holds in every language is taken from the first row that names the concept: the files come newest first.
    private void read(PlannedFile file, ConceptFile content, Row row, Batch batch) {
        String uri = row.uri("conceptUri").orElse("");
        Optional<ConceptType> type = content.typeOf(row);
        if (uri.isEmpty() || type.isEmpty()) {
            problems.add(
                    row,
                    uri.isEmpty() ? ProblemKind.BAD_URI : ProblemKind.UNKNOWN_TYPE,
                    row.text(uri.isEmpty() ? "conceptUri" : "conceptType"));
            return;
        }
        PlannedFile before = labelled.putIfAbsent(content.language() + " " + uri, file);
        if (before != null) {
            if (before.equals(file)) {
                problems.add(row, ProblemKind.CONCEPT_TWICE, uri);
            }
            return;
        }
        Optional<LabelRow> label = LabelRow.of(uri, content.language(), file.edition(), row, problems);
        label.ifPresent(batch.labels::add);
        if (!seen.contains(uri)) {
            var source = new ConceptRow.Source(scheme, file.edition(), editions.isPast(type.get(), file.edition()));
            batch.concepts.add(ConceptRow.of(uri, type.get(), row, source, problems));
            if (label.isPresent()) {
                seen.add(uri);
            }
        }
    }

    /// @return URIs that belong to another scheme and are left alone
    private Set<String> writeConcepts(Batch batch, boolean collection) {
        Map<String, ConceptRow> stored =
                stored(FIND_CONCEPTS, Map.of(), batch.concepts, ConceptRow::uri, ConceptRow.class);
        Set<String> foreign = stored.values().stream()
                .filter(row -> !row.scheme().equals(scheme))
                .map(ConceptRow::uri)
                .collect(Collectors.toSet());
        Set<String> named = batch.labels.stream().map(LabelRow::uri).collect(Collectors.toSet());
        changes.run(
                ADD_CONCEPT,
                batch.concepts.stream().filter(row -> !stored.containsKey(row.uri()) && named.contains(row.uri())));
        if (!collection) {
            changes.run(
                    CHANGE_CONCEPT,
                    batch.concepts.stream()
                            .filter(row -> !foreign.contains(row.uri()))
                            .filter(row -> isNews(row, stored.get(row.uri()))));
        }
        return foreign;
    }

    private static boolean isNews(ConceptRow wanted, @Nullable ConceptRow stored) {
        return stored != null && !wanted.isOlderThan(stored) && !stored.equals(wanted);
    }

    private static boolean isNews(LabelRow wanted, @Nullable LabelRow stored) {
        return stored != null && !wanted.isOlderThan(stored) && !stored.equals(wanted);
    }

    private void writeLabels(String language, List<LabelRow> wanted) {
        Map<String, LabelRow> stored =
                stored(FIND_LABELS, Map.of("lang", language), wanted, LabelRow::uri, LabelRow.class);
        changes.run(ADD_LABEL, wanted.stream().filter(row -> !stored.containsKey(row.uri())));
        changes.run(CHANGE_LABEL, wanted.stream().filter(row -> isNews(row, stored.get(row.uri()))));
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
}
