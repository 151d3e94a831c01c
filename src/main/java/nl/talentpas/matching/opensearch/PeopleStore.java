package nl.talentpas.matching.opensearch;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.talentpas.matching.engine.Profile;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch._types.OpType;
import org.opensearch.client.opensearch._types.Refresh;
import org.opensearch.client.opensearch.core.BulkRequest;
import org.opensearch.client.opensearch.core.GetResponse;
import org.opensearch.client.opensearch.core.IndexRequest;
import org.opensearch.client.opensearch.core.bulk.BulkResponseItem;

/// Writes people to the cluster so that, whatever order things happen in, the last state that somebody had is
/// what stays.
///
/// A change is never carried by an event: whoever hears of one reads the person's document's number in the
/// cluster, *then* reads how the person is now, then writes under the condition that the document still has that
/// number, and begins again when it has not. A state that was read before a change cannot overwrite one that was
/// read after it: its number was read before as well, and the later one's write has changed it. For that a
/// removed person keeps an empty document until the next refill.
public final class PeopleStore {

    private static final int BATCH = 1000;
    private static final int ATTEMPTS = 20;
    private static final int CONFLICT = 409;

    private final Cluster cluster;
    private final Indices indices;

    public PeopleStore(Cluster cluster, OpenSearchSettings settings, Clock clock) {
        this.cluster = cluster;
        this.indices = new Indices(cluster, settings, clock);
    }

    /// What is kept to be read back; nothing of whoever is gone.
    record Kept(@Nullable Profile profile) {}

    /// Streams everybody as they are now to a reader.
    public interface Everybody {

        void forEach(Consumer<Profile> reader);
    }

    /// Whether the cluster has people to read at all.
    public boolean isFilled() {
        return indices.isPublished();
    }

    /// Fills a fresh index and puts it in the old one's place, while that one is read and both are written to:
    /// from before the first person is read, whoever changes is brought up to date in both, and what the stream
    /// says of them
    /// no longer counts.
    public synchronized void refill(Everybody everybody) {
        String door = indices.create();
        try {
            var batch = new ArrayList<Profile>(BATCH);
            everybody.forEach(person -> {
                batch.add(person);
                if (batch.size() == BATCH) {
                    addAll(door, batch);
                }
            });
            addAll(door, batch);
            cluster.order(client -> client.indices().refresh(all -> all.index(door)));
            indices.publish(door);
        } catch (RuntimeException e) {
            indices.abandon(door);
            throw e;
        }
    }

    /// Adds those of whom the index holds nothing yet, and empties the batch.
    private void addAll(String door, List<Profile> batch) {
        if (batch.isEmpty()) {
            return;
        }
        var bulk = new BulkRequest.Builder().index(door).requireAlias(true);
        for (Profile person : batch) {
            bulk.operations(
                    one -> one.create(add -> add.id(person.id().toString()).document(PersonDocument.of(person))));
        }
        batch.clear();
        BulkRequest request = bulk.build();
        for (BulkResponseItem item :
                cluster.order(client -> client.bulk(request)).items()) {
            if (item.error() != null && item.status() != CONFLICT) {
                throw new IndexUnavailable(
                        "OpenSearch did not take a person: " + item.error().type(), item.status());
            }
        }
    }

    /// Brings one person up to date.
    ///
    /// @param now reads how they are, empty when they are gone; asked again whenever somebody else wrote
    ///     meanwhile
    /// @param seen whether readers must see it when this returns; otherwise they do within a second
    public void bring(UUID person, Supplier<Optional<Profile>> now, boolean seen) {
        for (String door : indices.doors()) {
            bring(door, person.toString(), now, seen ? Refresh.True : Refresh.False);
        }
    }

    private void bring(String door, String id, Supplier<Optional<Profile>> now, Refresh refresh) {
        for (int attempt = 1; ; attempt++) {
            try {
                GetResponse<Kept> before = cluster.ask(client ->
                        client.get(get -> get.index(door).id(id).source(source -> source.fetch(false)), Kept.class));
                write(
                        door,
                        before,
                        now.get().map(PersonDocument::of).orElseGet(() -> PersonDocument.gone(id)),
                        refresh);
                return;
            } catch (IndexUnavailable e) {
                if (e.isMissing()) {
                    return; // the index was replaced; the one in its place was filled after the change
                }
                if (attempt == ATTEMPTS || !(e.isConflict() || e.isPassing())) {
                    throw e;
                }
            }
        }
    }

    private void write(String door, GetResponse<Kept> before, PersonDocument now, Refresh refresh) {
        var write = new IndexRequest.Builder<PersonDocument>()
                .index(door)
                .requireAlias(true)
                .id(now.id())
                .document(now)
                .refresh(refresh);
        if (before.found()) {
            write.ifSeqNo(before.seqNo()).ifPrimaryTerm(before.primaryTerm());
        } else {
            write.opType(OpType.Create);
        }
        IndexRequest<PersonDocument> request = write.build();
        cluster.ask(client -> client.index(request));
    }

    /// How many people can be read.
    public int size() {
        return Math.toIntExact(cluster.ask(client -> client.count(count -> count.index(indices.readers())
                        .query(query ->
                                query.term(gone -> gone.field("gone").value(value -> value.booleanValue(false))))))
                .count());
    }

    /// These people, as far as they are there, as they are at this moment.
    List<Profile> find(Collection<UUID> people) {
        List<String> ids = people.stream().distinct().map(UUID::toString).toList();
        var found = new ArrayList<Profile>();
        for (int from = 0; from < ids.size(); from += BATCH) {
            List<String> some = ids.subList(from, Math.min(from + BATCH, ids.size()));
            cluster
                    .ask(client ->
                            client.mget(get -> get.index(indices.readers()).ids(some), Kept.class))
                    .docs()
                    .stream()
                    .filter(item -> item.isResult() && item.result().found())
                    .map(item -> Objects.requireNonNull(item.result().source()).profile())
                    .filter(Objects::nonNull)
                    .forEach(found::add);
        }
        return found;
    }

    Candidates candidates() {
        return new Candidates(cluster, indices.readers());
    }
}
