package nl.talentpas.skills.load;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.talentpas.skills.RelationKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/// Gathers the relations of one load and makes the stored ones equal to them, for the kinds that the load holds.
final class RelationWriter {

    private static final String FIND = """
            select subject_uri, relation_kind, object_uri, scheme, essential, place_in_list
            from concept_relation where relation_kind in (:kinds)""";
    private static final String ADD = """
            insert into concept_relation (subject_uri, relation_kind, object_uri, scheme, essential, place_in_list)
            values (:subject, :kind, :object, :scheme, :essential, :position)""";
    private static final String CHANGE = """
            update concept_relation set essential = :essential, place_in_list = :position
            where subject_uri = :subject and relation_kind = :kind and object_uri = :object""";
    private static final String REMOVE = """
            delete from concept_relation
            where subject_uri = :subject and relation_kind = :kind and object_uri = :object""";

    private final String scheme;
    private final NamedParameterJdbcTemplate jdbc;
    private final Problems problems;
    private final Changes changes;
    private final Map<RelationRow.Key, RelationRow> wanted = new LinkedHashMap<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final Set<RelationKind> kinds = EnumSet.noneOf(RelationKind.class);
    private final Set<String> known;

    RelationWriter(String scheme, NamedParameterJdbcTemplate jdbc, Problems problems) {
        this.scheme = scheme;
        this.jdbc = jdbc;
        this.problems = problems;
        this.changes = new Changes(jdbc);
        this.known =
                new HashSet<>(jdbc.queryForList("select uri from concept where not retired", Map.of(), String.class));
    }

    void read(RelationFile file, List<Row> rows) {
        kinds.add(file.kind);
        rows.forEach(row -> read(file, row));
    }

    void write() {
        if (kinds.isEmpty()) {
            return;
        }
        Map<RelationRow.Key, RelationRow> stored = stored();
        wanted.keySet().removeIf(key -> ofAnotherScheme(stored.get(key)));
        changes.run(
                REMOVE,
                stored.values().stream().filter(row -> row.scheme().equals(scheme) && !wanted.containsKey(row.key())));
        changes.run(ADD, wanted.values().stream().filter(row -> !stored.containsKey(row.key())));
        changes.run(
                CHANGE,
                wanted.values().stream()
                        .filter(row -> stored.containsKey(row.key()))
                        .filter(row -> !row.equals(stored.get(row.key()))));
    }

    /// What another vocabulary says already needs no second record.
    private boolean ofAnotherScheme(@Nullable RelationRow row) {
        return row != null && !row.scheme().equals(scheme);
    }

    int relations() {
        return wanted.size();
    }

    int changed() {
        return changes.count();
    }

    private void read(RelationFile file, Row row) {
        Optional<String> subject = end(row, file.subject);
        Optional<String> object = end(row, file.object);
        if (subject.isEmpty() || object.isEmpty()) {
            return;
        }
        var key = new RelationRow.Key(subject.get(), file.kind.name(), object.get());
        if (wanted.containsKey(key)) {
            problems.add(row, "The relation stands here twice");
            return;
        }
        int position = positions.merge(key.subject() + " " + key.kind(), 1, Integer::sum);
        wanted.put(key, new RelationRow(key.subject(), key.kind(), key.object(), scheme, essential(row), position));
    }

    private Optional<String> end(Row row, String column) {
        Optional<String> end = row.uri(column).filter(known::contains);
        if (end.isEmpty()) {
            problems.add(row, column + " is not a concept of this vocabulary: " + row.text(column));
        }
        return end;
    }

    /// A relation file without that column holds relations without degrees.
    private boolean essential(Row row) {
        String type = row.textOr("relationType", "essential");
        if (!Set.of("essential", "optional", "related").contains(type)) {
            problems.add(row, "Unknown relation type, read as optional: " + type);
        }
        return type.equals("essential") || type.equals("related");
    }

    private Map<RelationRow.Key, RelationRow> stored() {
        List<String> names = kinds.stream().map(RelationKind::name).toList();
        return jdbc
                .query(
                        FIND,
                        Map.of("scheme", scheme, "kinds", names),
                        (row, number) -> new RelationRow(
                                row.getString("subject_uri"),
                                row.getString("relation_kind"),
                                row.getString("object_uri"),
                                row.getString("scheme"),
                                row.getBoolean("essential"),
                                row.getInt("place_in_list")))
                .stream()
                .collect(Collectors.toMap(RelationRow::key, row -> row));
    }
}
