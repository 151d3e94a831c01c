package nl.talentpas.skills;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Keeps in the database which skills resemble each other and why: computed once per vocabulary, read at every start.
@Component
class Resemblances {

    private static final int BATCH = 1000;
    private static final String SOURCE = "select computed_from from skill_resemblance_source where id = 1";
    private static final String ALL = """
            select skill_uri, other_uri, similarity, reason, occupations
            from skill_resemblance order by skill_uri, place_in_list""";
    private static final String INSERT = """
            insert into skill_resemblance (skill_uri, place_in_list, other_uri, similarity, reason, occupations)
            values (?, ?, ?, ?, ?, ?)""";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    Resemblances(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /// What was computed from this vocabulary, now or before.
    Map<ConceptUri, List<Neighbour>> of(String vocabulary, Supplier<Similarities> computing) {
        String source = vocabulary + " " + Similarities.METHOD;
        if (source.equals(jdbc.queryForObject(SOURCE, String.class))) {
            return read();
        }
        Map<ConceptUri, List<Neighbour>> computed = computing.get().all();
        transaction.executeWithoutResult(status -> write(source, computed));
        return computed;
    }

    private Map<ConceptUri, List<Neighbour>> read() {
        Map<String, ConceptUri> uris = new HashMap<>();
        Map<ConceptUri, List<Neighbour>> read = new HashMap<>();
        jdbc.query(ALL, row -> {
            ConceptUri skill = uris.computeIfAbsent(row.getString("skill_uri"), ConceptUri::new);
            ConceptUri other = uris.computeIfAbsent(row.getString("other_uri"), ConceptUri::new);
            read.computeIfAbsent(skill, first -> new ArrayList<>())
                    .add(new Neighbour(
                            other,
                            row.getInt("similarity"),
                            Neighbour.Reason.valueOf(row.getString("reason")),
                            row.getInt("occupations")));
        });
        return read;
    }

    private record Row(ConceptUri skill, int place, Neighbour neighbour) {}

    private void write(String source, Map<ConceptUri, List<Neighbour>> computed) {
        jdbc.update("update skill_resemblance_source set computed_from = ? where id = 1", source);
        jdbc.update("delete from skill_resemblance");
        var rows = new ArrayList<Row>();
        new TreeMap<>(computed).forEach((skill, neighbours) -> {
            for (int place = 0; place < neighbours.size(); place++) {
                rows.add(new Row(skill, place + 1, neighbours.get(place)));
            }
        });
        jdbc.batchUpdate(INSERT, rows, BATCH, (statement, row) -> {
            statement.setString(1, row.skill().uri());
            statement.setInt(2, row.place());
            statement.setString(3, row.neighbour().skill().uri());
            statement.setInt(4, row.neighbour().similarity());
            statement.setString(5, row.neighbour().reason().name());
            statement.setInt(6, row.neighbour().occupations());
        });
    }
}
