package nl.talentpas.matching.memory;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.talentpas.matching.engine.Asked;
import nl.talentpas.matching.engine.Demand;
import nl.talentpas.matching.engine.Policy;
import nl.talentpas.matching.engine.Preferences;
import nl.talentpas.matching.engine.Profile;
import nl.talentpas.matching.engine.Scoring;
import nl.talentpas.matching.engine.SkillSpace;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Level;
import nl.talentpas.skills.Neighbour;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// The inner loop alone: one layer of people, twelve requirements with ten neighbours each, read from front to back.
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class WindowBenchmark {

    private static final int SKILLS = 1000;
    private static final int HELD = 28;
    private static final int NEIGHBOURS = 10;
    private static final int NEVER = 900_000;

    private PeopleLayer layer = new PeopleLayer(new PeopleBuilder(new Codes()));
    private Codes codes = new Codes();
    private Scoring scoring = scoring();

    /// Called by the harness.
    @Setup
    public void fill() {
        codes = new Codes();
        var random = new SplittableRandom(1);
        var builder = new PeopleBuilder(codes);
        for (int i = 0; i < Layers.LARGEST; i++) {
            builder.add(person(i, random));
        }
        layer = new PeopleLayer(builder);
    }

    /// Everybody's sums, with nobody left out beforehand.
    @Benchmark
    public int readEverything() {
        return look(0);
    }

    /// With so many points needed that few lists decide.
    @Benchmark
    public int readWhatDecides() {
        return look(NEVER);
    }

    private int look(int needed) {
        var window = new Window(scoring, codes);
        var admitted = new Admitted();
        var tables = new TermTables(scoring, codes);
        window.open(layer);
        int left = 0;
        for (int from = 0; from < layer.size(); from += Window.SIZE) {
            admitted.passing(tables, layer, from, Math.min(from + Window.SIZE, layer.size()), 0);
            window.look(admitted, needed);
            left += window.count();
        }
        return left;
    }

    private static ConceptUri skill(int number) {
        return new ConceptUri("https://example.org/skill/" + number % SKILLS);
    }

    private static Profile person(int number, SplittableRandom random) {
        Map<ConceptUri, Level> skills = IntStream.range(0, HELD)
                .map(i -> random.nextInt(random.nextInt(SKILLS) + 1))
                .distinct()
                .boxed()
                .collect(Collectors.toMap(WindowBenchmark::skill, i -> Level.of(1 + random.nextInt(4))));
        return new Profile(new UUID(1, number), skills, Map.of(), Preferences.unknown(), true, number);
    }

    private static Scoring scoring() {
        List<Asked> asked = IntStream.range(0, 12)
                .mapToObj(i -> new Asked(skill(i * 40), Level.INDEPENDENT, true, false, 1000))
                .toList();
        var demand = new Demand(
                new UUID(2, 2),
                null,
                asked,
                List.of(),
                Set.of(),
                null,
                Set.of(),
                null,
                null,
                Set.of(),
                null,
                Demand.FULL_EVIDENCE,
                1);
        return new Scoring(demand, new Near(), Policy.standard());
    }

    /// Every skill resembles the next ten, less and less.
    private static final class Near implements SkillSpace {

        @Override
        public int rarity(ConceptUri skill) {
            return 1000;
        }

        @Override
        public List<Neighbour> neighbours(ConceptUri skill) {
            int number = Integer.parseInt(skill.localName());
            return IntStream.rangeClosed(1, NEIGHBOURS)
                    .mapToObj(step ->
                            new Neighbour(skill(number + step), 900 - 60 * step, Neighbour.Reason.RELATED, 0))
                    .toList();
        }

        @Override
        public List<ConceptUri> sameAs(ConceptUri concept) {
            return List.of();
        }
    }
}
