package nl.talentpas.matching.opensearch;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import nl.talentpas.matching.engine.Profile;
import nl.talentpas.matching.engine.SkillSpace;

/// Indices on the test node, each test's under a prefix of its own.
public final class TestCluster {

    private static final AtomicInteger PREFIXES = new AtomicInteger();
    static final Consent EVERYBODY = Set::copyOf;

    private final PeopleStore people;
    private final Indices indices;

    private TestCluster(OpenSearchSettings settings) {
        var cluster = new Cluster(settings);
        this.people = new PeopleStore(cluster, settings, Clock.systemUTC());
        this.indices = new Indices(cluster, settings, Clock.systemUTC());
    }

    public static TestCluster fresh() {
        return at(TestNode.address());
    }

    static TestCluster at(URI address) {
        return new TestCluster(settings(address));
    }

    static OpenSearchSettings settings(URI address) {
        return new OpenSearchSettings(
                List.of(address),
                "",
                "",
                "test-" + PREFIXES.incrementAndGet(),
                1,
                Duration.ofSeconds(2),
                Duration.ofSeconds(20),
                true);
    }

    Indices indices() {
        return indices;
    }

    PeopleStore people() {
        return people;
    }

    /// Puts these in the place of everybody before.
    public void refill(Collection<Profile> everybody) {
        people.refill(everybody::forEach);
    }

    public OpenSearchIndex index(SkillSpace space) {
        return new OpenSearchIndex(people, space, EVERYBODY);
    }

    /// @param room how many clauses a query may hold
    public OpenSearchIndex index(SkillSpace space, int room) {
        return new OpenSearchIndex(people, space, EVERYBODY, room);
    }
}
