package nl.talentpas.bench.matching;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.talentpas.matching.engine.Demand;
import nl.talentpas.matching.engine.Policy;
import nl.talentpas.matching.engine.Profile;
import nl.talentpas.matching.engine.SkillSpace;
import nl.talentpas.matching.opensearch.Cluster;
import nl.talentpas.matching.opensearch.OpenSearchIndex;
import nl.talentpas.matching.opensearch.OpenSearchSettings;
import nl.talentpas.matching.opensearch.PeopleStore;

/// The product's second index, in a cluster that must be running.
final class OpenSearchRanker implements Ranker {

    private static final String PREFIX = "bench";

    private final Cluster cluster;
    private final PeopleStore people;
    private final OpenSearchIndex index;
    private final Policy policy;

    OpenSearchRanker(URI address, SkillSpace space, Policy policy) {
        var settings = new OpenSearchSettings(
                List.of(address), "", "", PREFIX, 1, Duration.ofSeconds(2), Duration.ofSeconds(60), true);
        this.cluster = new Cluster(settings);
        this.people = new PeopleStore(cluster, settings, Clock.systemUTC());
        this.index = new OpenSearchIndex(people, space, Set::copyOf);
        this.policy = policy;
    }

    @Override
    public String name() {
        return "opensearch";
    }

    @Override
    public void fill(Iterable<Profile> everybody) {
        people.refill(everybody::forEach);
    }

    @Override
    public List<Scored> best(Demand demand, int limit) {
        return index.peopleFor(demand, policy, limit).stream()
                .map(ranked -> new Scored(ranked.id(), ranked.explanation().score()))
                .toList();
    }

    @Override
    public void replace(Profile person) {
        people.bring(person.id(), () -> Optional.of(person), true);
    }

    @Override
    public void close() {
        cluster.close();
    }
}
