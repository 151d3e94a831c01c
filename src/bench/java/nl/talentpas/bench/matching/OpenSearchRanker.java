package nl.talentpas.bench.matching;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.talentpas.matching.engine.Policy;
import nl.talentpas.matching.engine.Profile;
import nl.talentpas.matching.engine.SkillSpace;
import nl.talentpas.matching.opensearch.Cluster;
import nl.talentpas.matching.opensearch.OpenSearchIndex;
import nl.talentpas.matching.opensearch.OpenSearchSettings;
import nl.talentpas.matching.opensearch.PeopleStore;

/// The index in a cluster, which must be running.
final class OpenSearchRanker extends IndexRanker<OpenSearchIndex> {

    private static final String PREFIX = "bench";

    private final Cluster cluster;
    private final PeopleStore people;

    private OpenSearchRanker(Cluster cluster, PeopleStore people, SkillSpace space, Policy policy) {
        super("opensearch", new OpenSearchIndex(people, space, Set::copyOf), policy);
        this.cluster = cluster;
        this.people = people;
    }

    static OpenSearchRanker at(URI address, SkillSpace space, Policy policy) {
        var settings = new OpenSearchSettings(
                List.of(address), "", "", PREFIX, 1, Duration.ofSeconds(2), Duration.ofSeconds(60), true);
        var cluster = new Cluster(settings);
        return new OpenSearchRanker(
                cluster, new PeopleStore(cluster, settings, Clock.systemUTC()), space, policy);
    }

    @Override
    public void fill(Iterable<Profile> everybody) {
        people.refill(everybody::forEach);
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
