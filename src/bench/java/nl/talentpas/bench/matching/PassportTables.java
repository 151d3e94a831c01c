package nl.talentpas.bench.matching;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.talentpas.matching.engine.Preferences;
import nl.talentpas.matching.engine.Profile;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.terms.Hours;
import nl.talentpas.terms.Place;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/// Writes people into the product's own passport tables on PostgreSQL, many at once.
final class PassportTables {

    private static final int BATCH = 5000;
    private static final String NOTHING = "\\N";

    /// Tables with their columns, in the order in which their rows are written.
    private static final List<String> TABLES = List.of(
            "passport (id, about, hours_min, hours_max, home, max_travel_km, available_from, agreed_at, tie_key,"
                    + " changed_at, version)",
            "passport_skill (passport_id, skill, skill_level, wanting)",
            "passport_task (passport_id, task, can, wanting)",
            "passport_kind (passport_id, kind)",
            "passport_day (passport_id, week_day)",
            "passport_contract (passport_id, contract)",
            "passport_condition (passport_id, work_condition, wanting)",
            "passport_licence (passport_id, licence, held)");

    private final Vocabulary vocabulary;
    private final CopyManager copying;
    private final Map<String, StringBuilder> waiting;

    private PassportTables(Vocabulary vocabulary, Connection connection) throws SQLException {
        this.vocabulary = vocabulary;
        this.copying = new CopyManager(connection.unwrap(BaseConnection.class));
        this.waiting = TABLES.stream().collect(Collectors.toMap(table -> table, table -> new StringBuilder()));
    }

    /// The vocabulary tells which of their wants are skills and which are tasks.
    static void fill(Connection connection, Vocabulary vocabulary, Iterable<Profile> people)
            throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            var tables = new PassportTables(vocabulary, connection);
            int gathered = 0;
            for (Profile person : people) {
                tables.add(person);
                if (++gathered % BATCH == 0) {
                    tables.flush();
                }
            }
            tables.flush();
            statement.execute("set session_replication_role = default");
            statement.execute("vacuum analyze");
        }
    }

    private void add(Profile person) {
        Object id = person.id();
        Preferences terms = person.preferences();
        Optional<Hours> hours = Optional.ofNullable(terms.hours());
        row(
                0,
                id,
                "",
                hours.map(Hours::min).orElse(null),
                hours.map(Hours::max).orElse(null),
                Optional.ofNullable(terms.home()).map(Place::code).map(code -> code.code()).orElse(null),
                terms.maxTravelKm(),
                terms.availableFrom(),
                person.matchable() ? "2026-11-21T12:00:00Z" : null,
                person.tieKey(),
                "2026-11-21T12:00:00Z",
                0);
        person.skills().forEach((skill, level) -> row(1, id, skill, level, person.wants().get(skill)));
        person.wants().forEach((concept, wanting) -> {
            if (isTask(concept)) {
                row(2, id, concept, false, wanting);
            }
        });
        terms.kinds().forEach(kind -> row(3, id, kind));
        terms.days().forEach(day -> row(4, id, day));
        terms.contracts().forEach(contract -> row(5, id, contract));
        terms.conditions().forEach((condition, wanting) -> row(6, id, condition, wanting));
        terms.licences().forEach((licence, held) -> row(7, id, licence, held));
    }

    private boolean isTask(ConceptUri concept) {
        return vocabulary.find(concept).filter(found -> found.type() == ConceptType.TASK).isPresent();
    }

    private void row(int table, @Nullable Object... values) {
        StringBuilder rows = Objects.requireNonNull(waiting.get(TABLES.get(table)));
        rows.append(Stream.of(values)
                .map(value -> value == null ? NOTHING : value.toString())
                .collect(Collectors.joining("\t", "", "\n")));
    }

    private void flush() throws SQLException, IOException {
        for (String table : TABLES) {
            StringBuilder rows = Objects.requireNonNull(waiting.get(table));
            copying.copyIn("copy " + table + " from stdin", new StringReader(rows.toString()));
            rows.setLength(0);
        }
    }
}
