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
import java.util.stream.Stream;
import nl.talentpas.skills.RelationKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/// Gathers the relations of one load and makes the stored ones equal to them, for the kinds of file that the load
/// holds.
final class RelationWriter {

    private static final String FIND = """
            select subject_uri, relation_kind, object_uri, scheme, essential, place_in_list, listed_in
            from concept_relation where relation_kind in (:kinds)""";
    private static final String ADD = """
            insert into concept_relation
            (subject_uri, relation_kind, object_uri, scheme, essential, place_in_list, listed_in)
            values (:subject, :kind, :object, :scheme, :essential, :position, :listedIn)""";
    private static final String CHANGE = """
            update concept_relation set essential = :essential, place_in_list = :position, listed_in = :listedIn
            where subject_uri = :subject and relation_kind = :kind and object_uri = :object""";
    private static final String REMOVE = """
            delete from concept_relation
            where subject_uri = :subject and relation_kind = :kind and object_uri = :object""";

    private final String scheme;
    private final NamedParameterJdbcTemplate jdbc;
    private final Problems problems;
    private final Changes changes;
    private final Derived derived;
    private final Map<RelationRow.Key, RelationRow> wanted = new LinkedHashMap<>();
    private final Map<RelationRow.Key, PlannedFile> namedBy = new HashMap<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final Set<RelationFile> files = EnumSet.noneOf(RelationFile.class);
    private final Map<String, String> known;

    RelationWriter(
            String scheme, NamedParameterJdbcTemplate jdbc, Problems problems, Derived derived, Changes changes) {
        this.scheme = scheme;
        this.jdbc = jdbc;
        this.problems = problems;
        this.changes = changes;
        this.derived = derived;
        this.known = jdbc.queryForList("select uri from concept", Map.of(), String.class).stream()
                .collect(Collectors.toMap(uri -> uri, uri -> uri));
    }

    /// What stands in such a file replaces what is stored, also when it has no row.
    void replace(RelationFile content) {
        files.add(content);
    }

    void read(PlannedFile file, RelationFile content, List<Row> rows) {
        replace(content);
        rows.forEach(row -> read(file, content, row));
    }

    void write() {
        Map<RelationRow.Key, RelationRow> stored = stored();
        addDerived(stored);
        wanted.keySet().removeIf(key -> ofAnotherScheme(stored.get(key)));
        Set<String> placed = subjectsOfBroader();
        changes.run(
                REMOVE,
                stored.values().stream().filter(row -> !wanted.containsKey(row.key()) && isReplaced(row, placed)));
        changes.run(ADD, wanted.values().stream().filter(row -> !stored.containsKey(row.key())));
        changes.run(
                CHANGE,
                wanted.values().stream()
                        .filter(row -> stored.containsKey(row.key()))
                        .filter(row -> !row.equals(stored.get(row.key()))));
    }

    int relations() {
        return wanted.size();
    }

    int changed() {
        return changes.count();
    }

    /// What another vocabulary says already needs no second record.
    private boolean ofAnotherScheme(@Nullable RelationRow row) {
        return row != null && !row.scheme().equals(scheme);
    }

    private void addDerived(Map<RelationRow.Key, RelationRow> stored) {
        Set<String> said = Stream.concat(wanted.values().stream(), stored.values().stream())
                .filter(row -> row.kind().equals(RelationKind.BROADER.name()) && !row.isDerived())
                .map(RelationRow::subject)
                .collect(Collectors.toSet());
        derived.rows()
                .filter(row -> !said.contains(row.subject()))
                .filter(row -> known.containsKey(row.subject()) && known.containsKey(row.object()))
                .forEach(row -> wanted.put(row.key(), row));
    }

    private Set<String> subjectsOfBroader() {
        return wanted.values().stream()
                .filter(row -> row.kind().equals(RelationKind.BROADER.name()))
                .map(RelationRow::subject)
                .collect(Collectors.toSet());
    }

    /// A file of this kind was read and lacks the relation; or where its subject stands was said again.
    private boolean isReplaced(RelationRow row, Set<String> placed) {
        if (!row.scheme().equals(scheme)) {
            return false;
        }
        return row.isDerived()
                ? placed.contains(row.subject())
                : files.stream()
                        .anyMatch(file -> row.listedIn().equals(file.name())
                                || (row.listedIn().isEmpty() && row.kind().equals(file.kind.name())));
    }

    private void read(PlannedFile file, RelationFile content, Row row) {
        Optional<String> subject = end(row, content, content.subject);
        Optional<String> object = end(row, content, content.object);
        if (subject.isEmpty() || object.isEmpty()) {
            return;
        }
        var key = new RelationRow.Key(subject.get(), content.kind.name(), object.get());
        PlannedFile before = namedBy.putIfAbsent(key, file);
        if (before != null) {
            if (before.equals(file)) {
                problems.add(row, ProblemKind.RELATION_TWICE, "");
            }
            return;
        }
        int position = positions.merge(key.subject() + " " + key.kind(), 1, Integer::sum);
        wanted.put(
                key,
                new RelationRow(
                        key.subject(), key.kind(), key.object(), scheme, essential(row), position, content.name()));
    }

    /// What means the same may be in a source that nobody loaded: that is no problem of this file.
    private Optional<String> end(Row row, RelationFile content, String column) {
        Optional<String> end = row.uri(column).map(known::get);
        if (end.isEmpty() && content != RelationFile.SAME_MEANINGS) {
            problems.add(row, ProblemKind.UNKNOWN_CONCEPT, column + " " + row.text(column));
        }
        return end;
    }

    /// A relation file without that column holds relations without degrees.
    private boolean essential(Row row) {
        String type = row.textOr("relationType", "essential");
        if (!Set.of("essential", "optional", "related").contains(type)) {
            problems.add(row, ProblemKind.UNKNOWN_RELATION, type);
        }
        return type.equals("essential") || type.equals("related");
    }

    private Map<RelationRow.Key, RelationRow> stored() {
        Set<String> kinds = new HashSet<>(Set.of(RelationKind.BROADER.name()));
        files.forEach(file -> kinds.add(file.kind.name()));
        return jdbc
                .query(
                        FIND,
                        Map.of("kinds", kinds),
                        (row, number) -> new RelationRow(
                                same(row.getString("subject_uri")),
                                row.getString("relation_kind"),
                                same(row.getString("object_uri")),
                                row.getString("scheme"),
                                row.getBoolean("essential"),
                                row.getInt("place_in_list"),
                                row.getString("listed_in")))
                .stream()
                .collect(Collectors.toMap(RelationRow::key, row -> row));
    }

    /// The one text object of this URI, of which there are a quarter million otherwise.
    private String same(String uri) {
        return known.getOrDefault(uri, uri);
    }
}
