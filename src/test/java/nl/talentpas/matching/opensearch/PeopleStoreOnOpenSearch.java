package nl.talentpas.matching.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.talentpas.matching.engine.Asked;
import nl.talentpas.matching.engine.Demand;
import nl.talentpas.matching.engine.Policy;
import nl.talentpas.matching.engine.Preferences;
import nl.talentpas.matching.engine.Profile;
import nl.talentpas.matching.engine.Ranked;
import nl.talentpas.matching.engine.SkillSpace;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Level;
import nl.talentpas.skills.Neighbour;
import org.junit.jupiter.api.Test;

class PeopleStoreOnOpenSearch {

    private static final ConceptUri SKILL = new ConceptUri("https://example.org/skill/1");
    private static final SkillSpace SPACE = new SkillSpace() {
        @Override
        public int rarity(ConceptUri skill) {
            return 1000;
        }

        @Override
        public List<Neighbour> neighbours(ConceptUri skill) {
            return List.of();
        }
    };

    @Test
    void aChangeDuringARefillStands() {
        var cluster = TestCluster.fresh();
        Profile early = person(Level.LEARNING);
        Profile late = person(Level.LEARNING);
        Profile leaving = person(Level.LEARNING);
        cluster.refill(List.of(early, late, leaving));
        cluster.people().refill(reader -> {
            reader.accept(early);
            change(cluster, early, Level.TEACHING);
            change(cluster, late, Level.TEACHING);
            cluster.people().bring(leaving.id(), Optional::empty, false);
            reader.accept(late);
            reader.accept(leaving);
        });
        assertThat(cluster.people().find(List.of(early.id(), late.id(), leaving.id())))
                .extracting(found -> found.skills().get(SKILL))
                .containsExactly(Level.TEACHING, Level.TEACHING);
        assertThat(cluster.people().size()).isEqualTo(2);
    }

    @Test
    void nobodyIsMissedOrLostWhileRefillsReadersAndWritersGoOn() throws Exception {
        var cluster = TestCluster.fresh();
        Map<UUID, Profile> truth = new ConcurrentHashMap<>();
        for (int i = 0; i < 200; i++) {
            Profile person = person(Level.LEARNING);
            truth.put(person.id(), person);
        }
        cluster.refill(truth.values());
        try (var pool = Executors.newFixedThreadPool(3)) {
            Future<?> writer = pool.submit(() -> truth.values().forEach(person -> {
                truth.put(person.id(), with(person, Level.TEACHING));
                cluster.people().bring(person.id(), () -> Optional.ofNullable(truth.get(person.id())), false);
            }));
            Future<?> reader = pool.submit(() -> IntStream.range(0, 20)
                    .forEach(i -> assertThat(ranked(cluster, Integer.MAX_VALUE)).hasSize(200)));
            Future<?> refiller = pool.submit(() -> IntStream.range(0, 4)
                    .forEach(i -> cluster.people()
                            .refill(one -> List.copyOf(truth.values()).forEach(one))));
            writer.get();
            reader.get();
            refiller.get();
        }
        assertThat(cluster.people().find(truth.keySet())).containsExactlyInAnyOrderElementsOf(truth.values());
    }

    @Test
    void aStateThatWasReadBeforeAnothersChangeIsReadAgain() {
        var cluster = TestCluster.fresh();
        Profile person = person(Level.LEARNING);
        cluster.refill(List.of(person));
        var said = new ArrayList<>(List.of(Level.WITH_HELP, Level.INDEPENDENT));
        cluster.people()
                .bring(
                        person.id(),
                        () -> {
                            Level level = said.removeFirst();
                            if (level == Level.WITH_HELP) {
                                change(cluster, person, Level.TEACHING);
                            }
                            return Optional.of(with(person, level));
                        },
                        true);
        assertThat(said).isEmpty();
        assertThat(cluster.people().find(List.of(person.id())).getFirst().skills())
                .containsEntry(SKILL, Level.INDEPENDENT);
    }

    @Test
    void aLateWriteOfWhoeverIsGoneIsReadAgainAsWell() {
        var cluster = TestCluster.fresh();
        cluster.refill(List.of());
        Profile person = person(Level.LEARNING);
        var truth = new ArrayList<>(List.of(Optional.of(person), Optional.<Profile>empty()));
        cluster.people()
                .bring(
                        person.id(),
                        () -> {
                            if (truth.size() == 2) {
                                cluster.people().bring(person.id(), Optional::empty, false);
                            }
                            return truth.removeFirst();
                        },
                        true);
        assertThat(cluster.people().find(List.of(person.id()))).isEmpty();
        assertThat(cluster.people().size()).isZero();
    }

    @Test
    void afterARefillTheOldIndexIsGoneAndWritesToItMakeNoNewOne() {
        var cluster = TestCluster.fresh();
        cluster.refill(List.of(person(Level.LEARNING)));
        cluster.refill(List.of(person(Level.LEARNING)));
        change(cluster, person(Level.LEARNING), Level.TEACHING);
        assertThat(cluster.indices().doors()).hasSize(1);
        assertThat(cluster.people().size()).isEqualTo(2);
    }

    @Test
    void aFailedRefillLeavesTheOldIndexInPlace() {
        var cluster = TestCluster.fresh();
        cluster.refill(List.of(person(Level.LEARNING)));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> cluster.people().refill(reader -> {
                    throw new IllegalStateException("the database stopped");
                }));
        assertThat(cluster.people().size()).isOne();
        assertThat(cluster.indices().doors()).hasSize(1);
    }

    @Test
    void whoWithdrewConsentIsNotShownHoweverFarTheClusterLags() {
        var cluster = TestCluster.fresh();
        List<Profile> people =
                IntStream.range(0, 60).mapToObj(i -> person(Level.TEACHING)).toList();
        cluster.refill(people);
        Set<UUID> agreeing = Set.of(people.get(3).id(), people.get(50).id());
        Consent consent = asked -> asked.stream().filter(agreeing::contains).collect(Collectors.toSet());
        var index = new OpenSearchIndex(cluster.people(), SPACE, consent);
        assertThat(ids(index.peopleFor(demand(), Policy.standard(), 5))).containsExactlyInAnyOrderElementsOf(agreeing);
        assertThat(ids(index.peopleFor(demand(), Policy.standard(), ids(people))))
                .containsExactlyInAnyOrderElementsOf(agreeing);
    }

    @Test
    void aClusterThatDoesNotAnswerIsNamedAndServesAgainAfterwards() {
        try (var relay = Relay.toTestNode()) {
            var cluster = TestCluster.at(relay.address());
            Profile person = person(Level.LEARNING);
            cluster.refill(List.of(person));
            relay.cut();
            assertThatExceptionOfType(IndexUnavailable.class)
                    .isThrownBy(() -> change(cluster, person, Level.TEACHING))
                    .withMessageContaining("OpenSearch at " + relay.address() + " cannot be reached");
            assertThatExceptionOfType(IndexUnavailable.class).isThrownBy(() -> ranked(cluster, 10));
            relay.join();
            change(cluster, person, Level.TEACHING);
            assertThat(ranked(cluster, 10)).hasSize(1);
        }
    }

    @Test
    void aRefusedPasswordIsSaidInWordsWithoutThePassword() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(401, -1);
            exchange.close();
        });
        server.start();
        try {
            var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
            var settings = TestCluster.settings(address);
            var signed = new OpenSearchSettings(
                    settings.addresses(),
                    "talentpas",
                    "secret-of-the-cluster",
                    settings.prefix(),
                    1,
                    settings.connectTimeout(),
                    settings.timeout(),
                    true);
            var people = new PeopleStore(new Cluster(signed), signed, Clock.systemUTC());
            assertThatExceptionOfType(IndexUnavailable.class)
                    .isThrownBy(people::isFilled)
                    .withMessage("OpenSearch at " + address + " refuses this user or password");
            assertThatExceptionOfType(IndexUnavailable.class)
                    .isThrownBy(people::size)
                    .withMessage("OpenSearch at " + address + " refuses this user or password");
            assertThat(signed.toString()).doesNotContain("secret-of-the-cluster");
        } finally {
            server.stop(0);
        }
    }

    private static void change(TestCluster cluster, Profile person, Level level) {
        cluster.people().bring(person.id(), () -> Optional.of(with(person, level)), true);
    }

    private static List<Ranked> ranked(TestCluster cluster, int limit) {
        return cluster.index(SPACE).peopleFor(demand(), Policy.standard(), limit);
    }

    private static Collection<UUID> ids(Collection<?> things) {
        return things.stream()
                .map(thing -> thing instanceof Ranked ranked ? ranked.id() : ((Profile) thing).id())
                .toList();
    }

    private static Profile person(Level level) {
        UUID id = UUID.randomUUID();
        return new Profile(
                id, Map.of(SKILL, level), Map.of(), Preferences.unknown(), true, id.getLeastSignificantBits());
    }

    private static Profile with(Profile person, Level level) {
        return new Profile(person.id(), Map.of(SKILL, level), Map.of(), Preferences.unknown(), true, person.tieKey());
    }

    private static Demand demand() {
        return new Demand(
                new UUID(0, 1),
                null,
                List.of(new Asked(SKILL, Level.INDEPENDENT, true, false, 1000)),
                List.of(),
                Set.of(),
                null,
                Set.of(),
                null,
                null,
                Set.of(),
                null,
                Demand.FULL_EVIDENCE,
                7);
    }
}
