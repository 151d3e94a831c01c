package nl.talentpas.matching.opensearch;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.opensearch.client.opensearch._types.mapping.DynamicMapping;
import org.opensearch.client.opensearch._types.mapping.Property;
import org.opensearch.client.opensearch._types.mapping.TypeMapping;
import org.opensearch.client.opensearch.indices.IndexSettings;
import org.opensearch.client.opensearch.indices.update_aliases.Action;

/// The indices of people in the cluster: the one that readers find under a fixed name, and one that is being
/// filled to take its place. Writers write to all of them, each through a name of its own (its door) that is gone
/// with it, so that a late write cannot bring an index back.
///
/// The format of the documents is part of the name: versions of the application that write them differently do
/// not meet. An index is named after the time at which it was made, and the latest wins.
final class Indices {

    private static final String FORMAT = "v1";
    private static final String DOOR = "-door";

    private final Cluster cluster;
    private final OpenSearchSettings settings;
    private final Clock clock;
    private final String readers;
    private final AtomicLong last = new AtomicLong();

    Indices(Cluster cluster, OpenSearchSettings settings, Clock clock) {
        this.cluster = cluster;
        this.settings = settings;
        this.clock = clock;
        this.readers = settings.prefix() + "-people-" + FORMAT;
    }

    /// The name under which readers find the people.
    String readers() {
        return readers;
    }

    /// Whether there is something to read.
    boolean isPublished() {
        return cluster.ask(client -> client.indices().existsAlias(alias -> alias.name(readers)))
                .value();
    }

    /// Through which names everybody who writes must write.
    List<String> doors() {
        return all().entrySet().stream()
                .filter(index -> index.getValue().contains(doorOf(index.getKey())))
                .map(index -> doorOf(index.getKey()))
                .toList();
    }

    private static String doorOf(String index) {
        return index + DOOR;
    }

    private static String behind(String door) {
        return door.substring(0, door.length() - DOOR.length());
    }

    /// A new, empty index, to which everybody who writes writes from now on. Its door opens when it can be
    /// written to.
    ///
    /// @return its door
    String create() {
        long now = last.updateAndGet(before -> Math.max(before + 1, clock.millis()));
        String index = "%s-%014d".formatted(readers, now);
        cluster.order(client -> client.indices()
                .create(made -> made.index(index).settings(settings()).mappings(mapping())));
        move(List.of(named(index, doorOf(index))));
        return doorOf(index);
    }

    /// Lets readers read this one from now on, and removes those made before it; when a later one is read
    /// already, this one is removed.
    void publish(String door) {
        String index = behind(door);
        NavigableMap<String, Set<String>> all = all();
        if (all.tailMap(index, false).values().stream().anyMatch(names -> names.contains(readers))) {
            remove(index);
            return;
        }
        List<Action> moves = new ArrayList<>(List.of(named(index, readers)));
        all.headMap(index).forEach((old, names) -> names.forEach(name -> moves.add(unnamed(old, name))));
        move(moves);
        all.headMap(index).keySet().forEach(this::remove);
    }

    private void move(List<Action> moves) {
        cluster.order(client -> client.indices().updateAliases(update -> update.actions(moves)));
    }

    private static Action named(String index, String name) {
        return Action.of(action -> action.add(alias -> alias.index(index).alias(name)));
    }

    private static Action unnamed(String index, String name) {
        return Action.of(action -> action.remove(alias -> alias.index(index).alias(name)));
    }

    /// Removes what was not published.
    void abandon(String door) {
        remove(behind(door));
    }

    private void remove(String index) {
        try {
            cluster.order(client -> client.indices().delete(gone -> gone.index(index)));
        } catch (IndexUnavailable e) {
            if (!e.isMissing()) {
                throw e;
            }
        }
    }

    /// Every index with its names, the oldest first.
    private NavigableMap<String, Set<String>> all() {
        NavigableMap<String, Set<String>> all = new TreeMap<>();
        cluster.ask(client -> client.indices().getAlias(alias -> alias.index(readers + "-*")))
                .result()
                .forEach((index, names) -> all.put(index, names.aliases().keySet()));
        return all;
    }

    private IndexSettings settings() {
        return IndexSettings.of(index -> index.numberOfShards(settings.shards())
                .autoExpandReplicas("0-1")
                .refreshInterval(every -> every.time("1s")));
    }

    private static TypeMapping mapping() {
        return TypeMapping.of(mapping -> {
            mapping.dynamic(DynamicMapping.Strict).source(kept -> kept.includes("profile"));
            mapping.properties("id", Property.of(field -> field.keyword(word -> word.index(false))));
            mapping.properties("gone", Property.of(field -> field.boolean_(flag -> flag)));
            mapping.properties("matchable", Property.of(field -> field.boolean_(flag -> flag)));
            mapping.properties("anywhere", Property.of(field -> field.boolean_(flag -> flag)));
            for (String words : List.of(
                    "skills", "wants", "said", "kinds", "hours", "days", "contracts", "conditions", "lacking")) {
                mapping.properties(words, Property.of(field -> field.keyword(word -> word.docValues(false))));
            }
            mapping.properties("available", Property.of(field -> field.long_(day -> day)));
            mapping.properties("maxTravel", Property.of(field -> field.integer(distance -> distance)));
            mapping.properties("home", Property.of(field -> field.geoPoint(place -> place.docValues(false))));
            mapping.properties("profile", Property.of(field -> field.object(kept -> kept.enabled(false))));
            return mapping;
        });
    }
}
