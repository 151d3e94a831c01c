package nl.talentpas.bench.matching;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.talentpas.bench.matching.Asking.Wish;
import nl.talentpas.bench.matching.Asking.Worth;
import nl.talentpas.matching.engine.Check.Answer;
import nl.talentpas.matching.engine.Demand;
import nl.talentpas.matching.engine.Policy;
import nl.talentpas.matching.engine.Preferences;
import nl.talentpas.matching.engine.Profile;
import nl.talentpas.matching.engine.Scoring;
import nl.talentpas.matching.engine.SkillSpace;
import nl.talentpas.skills.Wanting;
import nl.talentpas.terms.ContractKind;
import nl.talentpas.terms.Hours;
import nl.talentpas.terms.Place;
import nl.talentpas.terms.WorkCondition;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;

/// The formula in SQL on an embedded PostgreSQL: filters first, then the skills of those who pass, found by person in
/// a covering index.
final class SqlRanker implements Ranker {

    private static final int BATCH = 2000;

    private static final String TABLES = """
            create table person (id int primary key, high bigint not null, low bigint not null,
                matchable boolean not null, kinds int not null, hours int not null, days int not null,
                contracts int not null, starts int not null, home int not null, travel int not null,
                conditions int not null, lacking int not null);
            create table skill (person int not null, skill int not null, level int not null);
            create table want (person int not null, concept int not null, wanting int not null);
            """;

    private static final String INDEXES = """
            create unique index skill_by_person on skill (person, skill) include (level);
            create unique index want_by_person on want (person, concept) include (wanting);
            create unique index person_by_id on person (high, low);
            create index person_by_home on person (home) where matchable;
            vacuum analyze;
            """;

    private static final String QUERY = """
            with usable as materialized (
                select * from unnest(?::int[], ?::int[], ?::int[], ?::int[]) as u(requirement, skill, level, points)),
            wish as materialized (
                select * from unnest(?::int[], ?::int[], ?::int[]) as w(concept, wanting, points)),
            near as materialized (select * from unnest(?::int[], ?::int[]) as n(home, kilometres)),
            passing as materialized (
                select person.* from person join near on near.home = person.home
                where matchable and kinds & ? <> 0 and lacking & ? = 0 and hours = any (?::int[])
                and kilometres <= travel),
            can as (
                select person, sum(best) as points from (
                    select s.person, u.requirement, max(u.points) as best
                    from passing p join skill s on s.person = p.id
                    join usable u on u.skill = s.skill and u.level = s.level
                    group by s.person, u.requirement) as each group by person),
            wants as (
                select w.person, sum(wish.points) as points
                from passing p join want w on w.person = p.id
                join wish on wish.concept = w.concept and wish.wanting = w.wanting
                group by w.person)
            select high, low, coalesce(can.points, 0) + coalesce(wants.points, 0)
                + (?::int[])[hours + 1] + (?::int[])[days + 1] + (?::int[])[contracts + 1] + (?::int[])[starts + 1]
                %s as score
            from passing p left join can on can.person = p.id left join wants on wants.person = p.id
            order by score desc limit ?
            """;

    private final SkillSpace space;
    private final Policy policy;
    private final EmbeddedPostgres server;
    private final Queue<Connection> connections = new ConcurrentLinkedQueue<>();
    private final Names names = new Names();
    private final Coded<Hours> hours = new Coded<>();
    private final Coded<Set<DayOfWeek>> days = new Coded<>();
    private final Coded<Set<ContractKind>> contracts = new Coded<>();
    private final Coded<LocalDate> dates = new Coded<>();
    private final Coded<Place> places = new Coded<>();

    SqlRanker(SkillSpace space, Policy policy) throws IOException {
        this.space = space;
        this.policy = policy;
        this.server = EmbeddedPostgres.builder()
                .setServerConfig("shared_buffers", "1GB")
                .setServerConfig("work_mem", "64MB")
                .setServerConfig("jit", "off")
                .setServerConfig("max_parallel_workers_per_gather", "0")
                .start();
    }

    @Override
    public String name() {
        return "sql";
    }

    @Override
    public void fill(Iterable<Profile> people) throws SQLException, IOException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(TABLES);
            var copy = new CopyManager(connection.unwrap(BaseConnection.class));
            var batch = new ArrayList<Profile>();
            int number = 0;
            for (Profile person : people) {
                batch.add(person);
                if (batch.size() == BATCH) {
                    copy(copy, batch, number);
                    number += batch.size();
                    batch.clear();
                }
            }
            copy(copy, batch, number);
            for (String index : INDEXES.split(";\n")) {
                statement.execute(index);
            }
        }
    }

    private void copy(CopyManager copy, List<Profile> people, int first) throws SQLException, IOException {
        var persons = new StringBuilder();
        var skills = new StringBuilder();
        var wants = new StringBuilder();
        for (int i = 0; i < people.size(); i++) {
            int id = first + i;
            Profile person = people.get(i);
            persons.append(id).append('\t').append(columns(person)).append('\n');
            person.skills().forEach((skill, level) -> row(skills, id, names.of(skill), level.number()));
            person.wants().forEach((concept, wanting) -> row(wants, id, names.of(concept), code(wanting)));
        }
        copy.copyIn("copy person from stdin", new StringReader(persons.toString()));
        copy.copyIn("copy skill from stdin", new StringReader(skills.toString()));
        copy.copyIn("copy want from stdin", new StringReader(wants.toString()));
    }

    private static void row(StringBuilder rows, int person, int concept, int code) {
        rows.append(person).append('\t').append(concept).append('\t').append(code).append('\n');
    }

    private static int code(Wanting wanting) {
        return wanting.ordinal() + 1;
    }

    /// All but the number, in the order of the table.
    private String columns(Profile person) {
        Preferences terms = person.preferences();
        int conditions = terms.conditions().entrySet().stream()
                .mapToInt(entry -> code(entry.getValue()) << 2 * entry.getKey().ordinal())
                .sum();
        int lacking = terms.licences().entrySet().stream()
                .filter(entry -> !entry.getValue())
                .mapToInt(entry -> 1 << entry.getKey().ordinal())
                .sum();
        int kinds = terms.kinds().stream().mapToInt(kind -> 1 << kind.ordinal()).sum();
        List<Object> columns = List.of(
                person.id().getMostSignificantBits(),
                person.id().getLeastSignificantBits(),
                person.matchable(),
                kinds,
                hours.of(terms.hours()),
                days.of(terms.days()),
                contracts.of(terms.contracts()),
                dates.of(terms.availableFrom()),
                places.of(terms.home()),
                Objects.requireNonNull(terms.maxTravelKm()),
                conditions,
                lacking);
        return columns.stream().map(Object::toString).collect(Collectors.joining("\t"));
    }

    @Override
    public List<Scored> best(Demand demand, int limit) throws SQLException {
        var scoring = new Scoring(demand, space, policy);
        Asking asking = Asking.of(scoring);
        int always = asking.always() + asking.wishes().stream().mapToInt(Wish::unsaid).sum();
        Connection connection = borrow();
        try (PreparedStatement query = connection.prepareStatement(QUERY.formatted(conditions(scoring)))) {
            bind(query, connection, scoring, asking, limit);
            try (ResultSet rows = query.executeQuery()) {
                var best = new ArrayList<Scored>();
                while (rows.next()) {
                    best.add(new Scored(new UUID(rows.getLong(1), rows.getLong(2)), rows.getInt(3) + always));
                }
                return best;
            }
        } finally {
            connections.add(connection);
        }
    }

    private Connection borrow() throws SQLException {
        Connection free = connections.poll();
        return free == null ? server.getPostgresDatabase().getConnection() : free;
    }

    /// One term per condition; the numbers in it are our own.
    private static String conditions(Scoring scoring) {
        return scoring.demand().conditions().stream()
                .map(condition -> "+ (array[%s])[((conditions >> %d) & 3) + 1]"
                        .formatted(
                                IntStream.rangeClosed(0, Wanting.values().length)
                                        .map(code -> liking(scoring, condition, code))
                                        .mapToObj(String::valueOf)
                                        .collect(Collectors.joining(",")),
                                2 * condition.ordinal()))
                .collect(Collectors.joining(" "));
    }

    private static int liking(Scoring scoring, WorkCondition condition, int code) {
        return scoring.practicalities().condition(condition, code == 0 ? null : Wanting.values()[code - 1]);
    }

    private void bind(PreparedStatement query, Connection connection, Scoring scoring, Asking asking, int limit)
            throws SQLException {
        List<int[]> usable = new ArrayList<>();
        for (int i = 0; i < asking.requirements().size(); i++) {
            for (Worth worth : asking.requirements().get(i)) {
                usable.add(new int[] {i, names.of(worth.skill()), worth.level().number(), worth.points()});
            }
        }
        List<int[]> wishes = new ArrayList<>();
        for (Wish wish : asking.wishes()) {
            int concept = names.of(wish.concept());
            wishes.add(new int[] {concept, code(Wanting.GLADLY), wish.gladly() - wish.unsaid()});
            wishes.add(new int[] {concept, code(Wanting.NEUTRAL), wish.neutral() - wish.unsaid()});
            wishes.add(new int[] {concept, code(Wanting.RATHER_NOT), wish.ratherNot() - wish.unsaid()});
        }
        int[] kilometres = places.table(scoring.checks()::kilometres);
        List<int[]> near = IntStream.range(0, kilometres.length)
                .mapToObj(place -> new int[] {place, kilometres[place]})
                .toList();
        int at = 1;
        at = columns(query, connection, at, usable, 4);
        at = columns(query, connection, at, wishes, 3);
        at = columns(query, connection, at, near, 2);
        query.setInt(at++, 1 << Objects.requireNonNull(scoring.demand().kind()).ordinal());
        query.setInt(
                at++,
                scoring.demand().licences().stream()
                        .mapToInt(licence -> 1 << licence.ordinal())
                        .sum());
        int[] passing = IntStream.range(0, hours.all().size())
                .filter(range -> scoring.checks().hours(hours.thing(range)) != Answer.FAILS)
                .toArray();
        query.setArray(at++, array(connection, passing.length, i -> passing[i]));
        for (int[] table : points(scoring)) {
            query.setArray(at++, array(connection, table.length, i -> table[i]));
        }
        query.setInt(at, limit);
    }

    private List<int[]> points(Scoring scoring) {
        var terms = scoring.practicalities();
        return List.of(
                hours.table(terms::hours),
                days.table(terms::days),
                contracts.table(terms::contract),
                dates.table(terms::start));
    }

    private static int columns(PreparedStatement query, Connection connection, int at, List<int[]> rows, int columns)
            throws SQLException {
        for (int column = 0; column < columns; column++) {
            int number = column;
            query.setArray(at + column, array(connection, rows.size(), i -> rows.get(i)[number]));
        }
        return at + columns;
    }

    private static Array array(Connection connection, int length, IntUnaryOperator value) throws SQLException {
        var values = new Integer[length];
        Arrays.setAll(values, value::applyAsInt);
        return connection.createArrayOf("int", values);
    }

    @Override
    public void replace(Profile person) throws SQLException, IOException {
        Connection connection = borrow();
        try (Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            UUID id = person.id();
            String where = "high = %d and low = %d".formatted(id.getMostSignificantBits(), id.getLeastSignificantBits());
            int number;
            try (ResultSet rows = statement.executeQuery("select id from person where " + where)) {
                rows.next();
                number = rows.getInt(1);
            }
            statement.execute("delete from person where id = " + number);
            statement.execute("delete from skill where person = " + number);
            statement.execute("delete from want where person = " + number);
            copy(new CopyManager(connection.unwrap(BaseConnection.class)), List.of(person), number);
            connection.commit();
        } finally {
            connection.setAutoCommit(true);
            connections.add(connection);
        }
    }

    @Override
    public void close() throws SQLException, IOException {
        for (Connection connection : connections) {
            connection.close();
        }
        server.close();
    }
}
