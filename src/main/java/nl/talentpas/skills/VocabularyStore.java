package nl.talentpas.skills;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads the whole vocabulary from the database.
@Component
class VocabularyStore {

    /// A concept with what only the vocabulary itself needs to know.
    ///
    /// @param retired no longer in its source; kept for who refers to it
    /// @param replacedBy what the source names in its place
    record Entry(Concept concept, boolean transversal, boolean retired, Optional<ConceptUri> replacedBy) {}

    record Relation(ConceptUri subject, RelationKind kind, ConceptUri object, boolean essential) {}

    /// Keeps one object per URI: relations name each of them many times.
    private static final class Uris {

        private final Map<String, ConceptUri> known = new HashMap<>();

        ConceptUri of(String uri) {
            return known.computeIfAbsent(uri, ConceptUri::new);
        }
    }

    private static final String CONCEPTS = """
            select uri, scheme, concept_type, code, icon, trend, transversal, retired, replaced_by
            from concept order by uri""";
    private static final String LABELS =
            "select concept_uri, lang, preferred, plain, alternatives, description, hidden from concept_label";
    private static final String RELATIONS = """
            select subject_uri, relation_kind, object_uri, essential from concept_relation
            order by subject_uri, relation_kind, place_in_list, object_uri""";
    private static final String HASHES = "select scheme, content_hash from vocabulary_load order by scheme";

    private static final String SAME = """
            select one_uri, other_uri from meaning_pair where state = 'ACCEPTED' order by one_uri, other_uri""";

    private final JdbcClient jdbc;

    VocabularyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Entry> entries() {
        Map<String, Map<String, Labels>> labels = labels();
        var same = new Uris();
        return jdbc.sql(CONCEPTS)
                .query((row, number) -> {
                    String uri = row.getString("uri");
                    var concept = new Concept(
                            same.of(uri),
                            ConceptType.valueOf(row.getString("concept_type")),
                            row.getString("scheme"),
                            labels.getOrDefault(uri, Map.of()),
                            row.getString("code"),
                            row.getString("icon"),
                            trend(row.getString("trend")));
                    return new Entry(
                            concept,
                            row.getBoolean("transversal"),
                            row.getBoolean("retired"),
                            Optional.ofNullable(row.getString("replaced_by")).map(same::of));
                })
                .list();
    }

    List<Relation> relations() {
        var same = new Uris();
        return jdbc.sql(RELATIONS)
                .query((row, number) -> new Relation(
                        same.of(row.getString("subject_uri")),
                        RelationKind.valueOf(row.getString("relation_kind")),
                        same.of(row.getString("object_uri")),
                        row.getBoolean("essential")))
                .list();
    }

    /// The pairs that an administrator accepted.
    SameMeanings same() {
        return new SameMeanings(jdbc.sql(SAME)
                .query((row, number) -> new SameMeanings.Pair(
                        new ConceptUri(row.getString("one_uri")), new ConceptUri(row.getString("other_uri"))))
                .list());
    }

    /// What was loaded last per scheme, in a fixed order: equal text means equal vocabulary.
    String fingerprint() {
        return jdbc
                .sql(HASHES)
                .query((row, number) -> row.getString("scheme") + "=" + row.getString("content_hash"))
                .list()
                .stream()
                .collect(Collectors.joining(";"));
    }

    private Map<String, Map<String, Labels>> labels() {
        Map<String, Map<String, Labels>> byConcept = new HashMap<>();
        jdbc.sql(LABELS).query(row -> {
            byConcept
                    .computeIfAbsent(row.getString("concept_uri"), uri -> new HashMap<>())
                    .put(
                            row.getString("lang"),
                            new Labels(
                                    row.getString("preferred"),
                                    row.getString("plain"),
                                    lines(row.getString("alternatives")),
                                    row.getString("description"),
                                    lines(row.getString("hidden"))));
        });
        byConcept.replaceAll((uri, words) -> Map.copyOf(words));
        return byConcept;
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : text.lines().toList();
    }

    private static @Nullable Trend trend(@Nullable String name) {
        return name == null ? null : Trend.valueOf(name);
    }
}
