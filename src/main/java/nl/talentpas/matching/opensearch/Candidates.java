package nl.talentpas.matching.opensearch;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import nl.talentpas.matching.engine.Profile;
import nl.talentpas.matching.opensearch.PeopleStore.Kept;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.SortOptions;
import org.opensearch.client.opensearch._types.SortOrder;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.search.Hit;
import org.opensearch.client.opensearch.core.search.Pit;

/// Reads from the cluster who may score most, those with the highest score first. Fails rather than leave out the
/// people of a part of the cluster that does not answer.
final class Candidates {

    private static final int PAGE = 1000;
    private static final String KEEP = "1m";

    /// @param score as the cluster sees it
    record Candidate(Profile person, double score) {}

    private final Cluster cluster;
    private final String index;

    Candidates(Cluster cluster, String index) {
        this.cluster = cluster;
        this.index = index;
    }

    /// The first so many.
    List<Candidate> first(Query query, int size) {
        return candidates(hits(search(query, size).index(index).build()));
    }

    /// All of them, page by page, as they are at one moment, until the reader has enough.
    ///
    /// @param reader takes a page and tells whether to go on
    void all(Query query, Predicate<List<Candidate>> reader) {
        String moment = moment();
        try {
            List<Hit<Kept>> page = hits(at(moment, query).build());
            while (!page.isEmpty() && reader.test(candidates(page)) && page.size() == PAGE) {
                page = hits(at(moment, query).searchAfter(page.getLast().sort()).build());
            }
        } finally {
            cluster.ask(client -> client.deletePit(pit -> pit.pitId(moment)));
        }
    }

    private String moment() {
        return Objects.requireNonNull(cluster.ask(client -> client.createPit(pit ->
                        pit.index(index).keepAlive(time -> time.time(KEEP)).allowPartialPitCreation(false)))
                .pitId());
    }

    private static SearchRequest.Builder at(String moment, Query query) {
        return search(query, PAGE).pit(Pit.of(pit -> pit.id(moment).keepAlive(KEEP)));
    }

    private static SearchRequest.Builder search(Query query, int size) {
        return new SearchRequest.Builder()
                .query(query)
                .size(size)
                .trackTotalHits(total -> total.enabled(false))
                .allowPartialSearchResults(false)
                .sort(
                        SortOptions.of(sort -> sort.score(by -> by.order(SortOrder.Desc))),
                        SortOptions.of(sort -> sort.field(by -> by.field("id").order(SortOrder.Asc))));
    }

    private List<Hit<Kept>> hits(SearchRequest request) {
        return cluster.ask(client -> client.search(request, Kept.class)).hits().hits();
    }

    private static List<Candidate> candidates(List<Hit<Kept>> hits) {
        return hits.stream().map(Candidates::candidate).toList();
    }

    private static Candidate candidate(Hit<Kept> hit) {
        Profile person = Objects.requireNonNull(
                Objects.requireNonNull(hit.source()).profile(), "whoever is found has a profile");
        return new Candidate(person, score(hit.sort().getFirst()));
    }

    private static double score(FieldValue value) {
        return value.isLong() ? value.longValue() : value.doubleValue();
    }
}
