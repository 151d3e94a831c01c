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
    private static final String UNSAID = "-";
    private static final String[] NOTHING = {};

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
            return " where " + id + " >= ?" + (end == null ? "" : " and " + id + " < ?");
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

    private static void read(Connection connection, Part part, Consumer<PassportFacts> reader) throws SQLException {
        Map<String, ConceptUri> uris = new HashMap<>();
        Map<String, PlaceCode> places = new HashMap<>();
        try (var heads = new OwnedRows<>(
                        connection, HEADS + part.where("id") + " order by id", part, row -> head(row, places));
                var skills = words(
                        connection,
                        part,
                        "passport_skill",
                        "skill || ' ' || skill_level || ' ' || coalesce(wanting, '" + UNSAID + "')");
                var tasks = words(
                        connection,
                        part,
                        "passport_task",
                        "task || ' ' || case when can then 'CAN' else 'CANNOT' end || ' ' || coalesce(wanting, '"
                                + UNSAID + "')");
                var kinds = words(connection, part, "passport_kind", "kind");
                var days = words(connection, part, "passport_day", "week_day");
                var contracts = words(connection, part, "passport_contract", "contract");
                var conditions = words(connection, part, "passport_condition", "work_condition || ' ' || wanting");
                var licences = words(
                        connection,
                        part,
                        "passport_licence",
                        "licence || ' ' || case when held then 'HELD' else 'LACKS' end")) {
            for (UUID id = heads.owner(); id != null; id = heads.owner()) {
                Head head = heads.take();
                var wishes = new Wishes(
                        constants(WorkKind.class, kinds.of(id, NOTHING)),
                        head.hours,
                        constants(DayOfWeek.class, days.of(id, NOTHING)),
                        head.home,
                        head.maxTravelKm,
                        likings(conditions.of(id, NOTHING)),
                        constants(ContractKind.class, contracts.of(id, NOTHING)),
                        head.availableFrom,
                        answers(licences.of(id, NOTHING)));
                reader.accept(new PassportFacts(
                        new AccountId(id),
                        skills(skills.of(id, NOTHING), uris),
                        tasks(tasks.of(id, NOTHING), uris),
                        wishes,
                        head.matchable,
                        head.tieKey));
            }
        }
    }

    private static final String HEADS = """
            select id, agreed_at, tie_key, hours_min, hours_max, home, max_travel_km, available_from
            from passport
            """;

    /// Of each passport all that the table holds, in words with a space between them: one row to read instead of
    /// dozens. Their order says nothing, but makes PostgreSQL walk along the key where it would sort the table.
    private static OwnedRows<String[]> words(Connection connection, Part part, String table, String words)
            throws SQLException {
        String query = "select passport_id, string_agg(" + words + ", ' ' order by passport_id) from " + table
                + part.where("passport_id") + " group by passport_id order by passport_id";
        return new OwnedRows<>(connection, query, part, row -> row.getString(2).split(" "));
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

    private static List<SkillClaim> skills(String[] words, Map<String, ConceptUri> uris) {
        List<SkillClaim> claims = new ArrayList<>();
        for (int at = 0; at < words.length; at += 3) {
            claims.add(new SkillClaim(uri(words[at], uris), Level.valueOf(words[at + 1]), wanting(words[at + 2])));
        }
        return claims;
    }

    private static List<TaskClaim> tasks(String[] words, Map<String, ConceptUri> uris) {
        List<TaskClaim> claims = new ArrayList<>();
        for (int at = 0; at < words.length; at += 3) {
            claims.add(new TaskClaim(uri(words[at], uris), words[at + 1].equals("CAN"), wanting(words[at + 2])));
        }
        return claims;
    }

    private static ConceptUri uri(String word, Map<String, ConceptUri> known) {
        return known.computeIfAbsent(word, ConceptUri::new);
    }

    private static @Nullable Wanting wanting(String word) {
        return word.equals(UNSAID) ? null : Wanting.valueOf(word);
    }

    private static <E extends Enum<E>> Set<E> constants(Class<E> type, String[] words) {
        Set<E> constants = EnumSet.noneOf(type);
        for (int at = 0; at < words.length; at++) {
            constants.add(Enum.valueOf(type, words[at]));
        }
        return constants;
    }

    private static Map<WorkCondition, Wanting> likings(String[] words) {
        Map<WorkCondition, Wanting> likings = new EnumMap<>(WorkCondition.class);
        for (int at = 0; at < words.length; at += 2) {
            likings.put(WorkCondition.valueOf(words[at]), Wanting.valueOf(words[at + 1]));
        }
        return likings;
    }

    private static Map<Licence, Boolean> answers(String[] words) {
        Map<Licence, Boolean> answers = new EnumMap<>(Licence.class);
        for (int at = 0; at < words.length; at += 2) {
            answers.put(Licence.valueOf(words[at]), words[at + 1].equals("HELD"));
        }
        return answers;
    }
}
