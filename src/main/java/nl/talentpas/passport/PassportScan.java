package nl.talentpas.passport;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.talentpas.identity.AccountId;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Level;
import nl.talentpas.skills.Wanting;
import nl.talentpas.terms.ContractKind;
import nl.talentpas.terms.Hours;
import nl.talentpas.terms.Licence;
import nl.talentpas.terms.PlaceCode;
import nl.talentpas.terms.WorkCondition;
import nl.talentpas.terms.WorkKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Reads what counts in rankings of all passports, a million if need be: every table once and in the order of the ids,
/// streamed, in parts that can be read side by side. Asks nobody's permission, as [PassportCatalogue].
@Service
public class PassportScan {

    private static final UUID FIRST = new UUID(0, 0);

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final TransactionTemplate reading;

    PassportScan(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.client = JdbcClient.create(jdbc);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /// The passports with ids from this one up to, not including, the other; up to the last when that is null.
    public record Part(UUID first, @Nullable UUID end) {

        private String where(String id) {
            return " where " + id + " >= ?" + (end == null ? "" : " and " + id + " < ?") + " order by " + id;
        }
    }

    /// All passports, divided into at most so many parts of about the same size.
    public List<Part> parts(int number) {
        long count =
                client.sql("select count(*) from passport").query(Long.class).single();
        var parts = new ArrayList<Part>();
        UUID first = FIRST;
        for (int i = 1; i < number; i++) {
            Optional<UUID> end = client.sql("select id from passport order by id offset ? rows fetch first 1 row only")
                    .param(count * i / number)
                    .query(UUID.class)
                    .optional();
            if (end.isPresent() && !end.get().equals(first)) {
                parts.add(new Part(first, end.get()));
                first = end.get();
            }
        }
        parts.add(new Part(first, null));
        return parts;
    }

    /// Reads a part in a read-only transaction of its own.
    public void forEach(Part part, Consumer<PassportFacts> reader) {
        reading.executeWithoutResult(status -> jdbc.execute((Connection connection) -> {
            read(connection, part, reader);
            return true;
        }));
    }

    /// The columns of the passport itself.
    private record Head(
            boolean matchable,
            long tieKey,
            @Nullable Hours hours,
            @Nullable PlaceCode home,
            @Nullable Integer maxTravelKm,
            @Nullable LocalDate availableFrom) {}

    private record Liking(WorkCondition condition, Wanting wanting) {}

    private record Answer(Licence licence, boolean held) {}

    private static void read(Connection connection, Part part, Consumer<PassportFacts> reader) throws SQLException {
        Map<String, ConceptUri> uris = new HashMap<>();
        Map<String, PlaceCode> places = new HashMap<>();
        try (var heads = new OwnedRows<>(
                        connection, HEADS + part.where("id"), part.first, part.end, row -> head(row, places));
                var skills = owned(
                        connection,
                        part,
                        "passport_skill",
                        "skill, skill_level, wanting",
                        row -> new SkillClaim(uri(row, uris), Level.valueOf(row.getString(3)), wanting(row, 4)));
                var tasks = owned(
                        connection,
                        part,
                        "passport_task",
                        "task, can, wanting",
                        row -> new TaskClaim(uri(row, uris), row.getBoolean(3), wanting(row, 4)));
                var kinds =
                        owned(connection, part, "passport_kind", "kind", row -> WorkKind.valueOf(row.getString(2)));
                var days = owned(
                        connection, part, "passport_day", "week_day", row -> DayOfWeek.valueOf(row.getString(2)));
                var contracts = owned(
                        connection,
                        part,
                        "passport_contract",
                        "contract",
                        row -> ContractKind.valueOf(row.getString(2)));
                var conditions = owned(
                        connection,
                        part,
                        "passport_condition",
                        "work_condition, wanting",
                        row -> new Liking(WorkCondition.valueOf(row.getString(2)), Wanting.valueOf(row.getString(3))));
                var licences = owned(
                        connection,
                        part,
                        "passport_licence",
                        "licence, held",
                        row -> new Answer(Licence.valueOf(row.getString(2)), row.getBoolean(3)))) {
            for (UUID id = heads.owner(); id != null; id = heads.owner()) {
                Head head = heads.of(id).getFirst();
                var wishes = new Wishes(
                        set(WorkKind.class, kinds.of(id)),
                        head.hours,
                        set(DayOfWeek.class, days.of(id)),
                        head.home,
                        head.maxTravelKm,
                        likings(conditions.of(id)),
                        set(ContractKind.class, contracts.of(id)),
                        head.availableFrom,
                        answers(licences.of(id)));
                reader.accept(new PassportFacts(
                        new AccountId(id), skills.of(id), tasks.of(id), wishes, head.matchable, head.tieKey));
            }
        }
    }

    private static final String HEADS = """
            select id, agreed_at, tie_key, hours_min, hours_max, home, max_travel_km, available_from
            from passport
            """;

    private static <T> OwnedRows<T> owned(
            Connection connection, Part part, String table, String columns, OwnedRows.Reading<T> reading)
            throws SQLException {
        String query = "select passport_id, " + columns + " from " + table + part.where("passport_id");
        return new OwnedRows<>(connection, query, part.first, part.end, reading);
    }

    private static Head head(ResultSet row, Map<String, PlaceCode> places) throws SQLException {
        Integer least = row.getObject(4, Integer.class);
        Integer most = row.getObject(5, Integer.class);
        String home = row.getString(6);
        return new Head(
                row.getObject(2) != null,
                row.getLong(3),
                least == null || most == null ? null : new Hours(least, most),
                home == null ? null : places.computeIfAbsent(home, PlaceCode::new),
                row.getObject(7, Integer.class),
                row.getObject(8, LocalDate.class));
    }

    private static ConceptUri uri(ResultSet row, Map<String, ConceptUri> known) throws SQLException {
        return known.computeIfAbsent(row.getString(2), ConceptUri::new);
    }

    private static @Nullable Wanting wanting(ResultSet row, int column) throws SQLException {
        String wanting = row.getString(column);
        return wanting == null ? null : Wanting.valueOf(wanting);
    }

    private static <E extends Enum<E>> Set<E> set(Class<E> type, List<E> constants) {
        return constants.isEmpty() ? EnumSet.noneOf(type) : EnumSet.copyOf(constants);
    }

    private static Map<WorkCondition, Wanting> likings(List<Liking> likings) {
        Map<WorkCondition, Wanting> map = new EnumMap<>(WorkCondition.class);
        likings.forEach(liking -> map.put(liking.condition, liking.wanting));
        return map;
    }

    private static Map<Licence, Boolean> answers(List<Answer> answers) {
        Map<Licence, Boolean> map = new EnumMap<>(Licence.class);
        answers.forEach(answer -> map.put(answer.licence, answer.held));
        return map;
    }
}
