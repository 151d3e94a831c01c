package nl.talentpas.skills.crosswalk;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.crosswalk.Proposal.Ends;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/// The pairs in the database.
@Component
class PairStore {

    private static final int BATCH = 500;
    private static final String ALL = "select * from meaning_pair";
    private static final String ASKED =
            " where state = :state and confidence >= :least and (:type = '' or concept_type = :type)";
    private static final String SOME =
            ALL + ASKED + " order by confidence desc, one_uri, other_uri fetch first :most rows only";
    private static final String COUNT = "select count(*) from meaning_pair" + ASKED;
    private static final String ADD = """
            insert into meaning_pair
            (id, one_uri, other_uri, concept_type, confidence, reason, detail, state, proposed_at)
            values (:id, :one, :other, :type, :confidence, :reason, :detail, 'PROPOSED', :now)""";
    private static final String CHANGE = """
            update meaning_pair set concept_type = :type, confidence = :confidence, reason = :reason, detail = :detail
            where id = :id and state = 'PROPOSED'""";
    private static final String REMOVE = "delete from meaning_pair where id = :id and state = 'PROPOSED'";
    private static final String DECIDE = """
            update meaning_pair set state = :state, decided_by = :by, decided_at = :now
            where id = :id and state = :before""";
    private static final String LOCK = "select vocabulary_version from crosswalk_run where id = 1 for update";
    private static final String CLOSE =
            "update crosswalk_run set vocabulary_version = :version, proposed_at = :now where id = 1";
    private static final String LAST =
            "select proposed_at from crosswalk_run where id = 1 and vocabulary_version <> ''";

    private final NamedParameterJdbcTemplate jdbc;
    private final Clock clock;

    PairStore(NamedParameterJdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// A row.
    record Stored(PairId id, Proposal proposal, PairState state) {}

    List<Stored> find(PairSearch asked, int most) {
        return jdbc.query(SOME, parameters(asked).addValue("most", most), (row, number) -> stored(row));
    }

    Optional<Stored> find(PairId pair) {
        return jdbc.query(ALL + " where id = :id", Map.of("id", pair.id()), (row, number) -> stored(row)).stream()
                .findFirst();
    }

    private static Stored stored(ResultSet row) throws SQLException {
        var ends = new Ends(new ConceptUri(row.getString("one_uri")), new ConceptUri(row.getString("other_uri")));
        return new Stored(
                new PairId(row.getObject("id", UUID.class)),
                new Proposal(
                        ends,
                        ConceptType.valueOf(row.getString("concept_type")),
                        row.getInt("confidence"),
                        PairReason.valueOf(row.getString("reason")),
                        row.getString("detail")),
                PairState.valueOf(row.getString("state")));
    }

    int count(PairSearch asked) {
        Integer count = jdbc.queryForObject(COUNT, parameters(asked), Integer.class);
        return count == null ? 0 : count;
    }

    private static MapSqlParameterSource parameters(PairSearch asked) {
        return new MapSqlParameterSource("state", asked.state().name())
                .addValue("least", asked.leastConfidence())
                .addValue("type", asked.type() == null ? "" : asked.type().name());
    }

    /// @return whether the pair was in the state before
    boolean decide(PairId pair, PairState before, PairState state, @Nullable UUID by) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("id", pair.id());
        parameters.put("before", before.name());
        parameters.put("state", state.name());
        parameters.put("by", by);
        parameters.put("now", by == null ? null : now());
        return jdbc.update(DECIDE, parameters) == 1;
    }

    /// Holds the crosswalk until the transaction ends.
    ///
    /// @return for which vocabulary pairs were proposed last
    String lock() {
        String version = jdbc.queryForObject(LOCK, Map.of(), String.class);
        return version == null ? "" : version;
    }

    /// Makes what is proposed equal to this; what was decided stays as it is.
    ///
    /// @return rows added, changed or removed
    int replace(Collection<Proposal> wanted, String vocabularyVersion) {
        Map<Ends, Stored> stored = Stream.of(PairState.values())
                .flatMap(state -> find(new PairSearch(state, 0), Integer.MAX_VALUE).stream())
                .collect(Collectors.toMap(pair -> pair.proposal().ends(), pair -> pair));
        int changed = run(
                ADD,
                wanted.stream()
                        .filter(proposal -> !stored.containsKey(proposal.ends()))
                        .map(proposal -> parameters(proposal, UuidCreator.getTimeOrderedEpoch())));
        changed += run(CHANGE, wanted.stream().flatMap(proposal -> change(proposal, stored.get(proposal.ends()))));
        var named = wanted.stream().map(Proposal::ends).collect(Collectors.toSet());
        changed += run(
                REMOVE,
                stored.values().stream()
                        .filter(pair -> pair.state() == PairState.PROPOSED
                                && !named.contains(pair.proposal().ends()))
                        .map(pair -> new MapSqlParameterSource("id", pair.id().id())));
        jdbc.update(CLOSE, Map.of("version", vocabularyVersion, "now", now()));
        return changed;
    }

    Optional<Instant> last() {
        return jdbc
                .query(
                        LAST,
                        (row, number) -> row.getObject("proposed_at", OffsetDateTime.class)
                                .toInstant())
                .stream()
                .findFirst();
    }

    private Stream<MapSqlParameterSource> change(Proposal proposal, @Nullable Stored stored) {
        return Stream.ofNullable(stored)
                .filter(pair ->
                        pair.state() == PairState.PROPOSED && !pair.proposal().equals(proposal))
                .map(pair -> parameters(proposal, pair.id().id()));
    }

    private MapSqlParameterSource parameters(Proposal proposal, UUID id) {
        return new MapSqlParameterSource()
                .addValue("id", id)
                .addValue("one", proposal.ends().one().uri())
                .addValue("other", proposal.ends().other().uri())
                .addValue("type", proposal.type().name())
                .addValue("confidence", proposal.confidence())
                .addValue("reason", proposal.reason().name())
                .addValue("detail", proposal.detail())
                .addValue("now", now());
    }

    private int run(String sql, Stream<MapSqlParameterSource> rows) {
        return rows.gather(Gatherers.windowFixed(BATCH))
                .mapToInt(batch -> {
                    jdbc.batchUpdate(sql, batch.toArray(MapSqlParameterSource[]::new));
                    return batch.size();
                })
                .sum();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
