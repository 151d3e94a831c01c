package nl.talentpas.bench.matching;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.talentpas.matching.VocabularySpace;
import nl.talentpas.matching.engine.Demand;
import nl.talentpas.matching.engine.Policy;
import nl.talentpas.matching.engine.SkillSpace;
import nl.talentpas.matching.opensearch.TestNode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `./run bench matching`: several engines rank the same people for the same work, in turns within one run, so that
/// what else the machine does falls on all of them alike.
@Command(name = "matching", description = "How fast the best people for a vacancy are found, by several engines.")
public final class MatchingBench implements Callable<Integer> {

    private static final Set<String> SLOW = Set.of("sql", "naive", "opensearch");

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private Made made;

    @Option(
            names = "--engines",
            split = ",",
            defaultValue = "memory,lucene,lucene-custom,sql,naive",
            description = "Which of ${DEFAULT-VALUE}, and opensearch.")
    @SuppressWarnings("NullAway.Init")
    private List<String> engines;

    @Option(
            names = "--sql-people",
            defaultValue = "100000",
            description = "So many people for sql, naive and opensearch, which are too slow for more, and for memory beside them.")
    private int sqlPeople;

    @Option(names = "--opensearch", description = "Where a cluster runs; a node of its own when not given.")
    private @Nullable URI opensearch;

    @Option(
            names = "--growth",
            description = "Also measures memory at a tenth, a third and three times as many people.")
    private boolean growth;

    @Option(
            names = "--questions",
            description = "Also measures what else pages ask memory, with 100,000 vacancies beside the people.")
    private boolean questions;

    @Option(names = "--queries", defaultValue = "100", description = "So many vacancies; ${DEFAULT-VALUE} when not given.")
    private int queries;

    @Option(names = "--top", defaultValue = "50", description = "So many people per vacancy.")
    private int top;

    @Override
    public Integer call() throws Exception {
        try (var loaded = made.vocabulary()) {
            var population = made.population(loaded);
            List<Demand> demands = IntStream.range(0, queries).mapToObj(population::demand).toList();
            SkillSpace space = new VocabularySpace(loaded.vocabulary());
            var race = new Race(population, demands, space, Policy.standard(), top);
            var results = new ArrayList<Result>();
            for (Heat heat : heats()) {
                List<Result> finished = race.run(heat.engines, engine -> ranker(engine, space), heat.people);
                results.addAll(finished);
                print(finished.stream().map(Result::json).toList());
            }
            if (growth) {
                print(List.of(Growth.of(results).json()));
            }
            if (questions) {
                print(new Questions(population, space, made.people, queries).lines());
            }
        }
        return 0;
    }

    /// Engines that are asked in turns.
    private record Heat(List<String> engines, int people) {}

    private List<Heat> heats() {
        var heats = new ArrayList<Heat>();
        List<String> large = engines.stream().filter(engine -> !SLOW.contains(engine)).toList();
        List<String> small = engines.stream().filter(SLOW::contains).toList();
        if (!large.isEmpty()) {
            heats.add(new Heat(large, made.people));
        }
        if (!small.isEmpty()) {
            heats.add(new Heat(Stream.concat(Stream.of("memory"), small.stream()).toList(), sqlPeople));
        }
        if (growth) {
            IntStream.of(made.people / 10, made.people / 3, made.people * 3)
                    .forEach(size -> heats.add(new Heat(List.of("memory"), size)));
        }
        return heats;
    }

    private Ranker ranker(String engine, SkillSpace space) throws IOException {
        return switch (engine) {
            case "memory" -> new MemoryRanker(space, Policy.standard());
            case "lucene" -> new LuceneRanker(space, Policy.standard());
            case "lucene-custom" -> new LuceneCustomRanker(space, Policy.standard());
            case "sql" -> new SqlRanker(space, Policy.standard());
            case "opensearch" ->
                OpenSearchRanker.at(
                        opensearch == null ? TestNode.address() : opensearch, space, Policy.standard());
            case "naive" -> new NaiveRanker(space, Policy.standard());
            default -> throw new IllegalArgumentException("No such engine: " + engine);
        };
    }

    private void print(List<String> lines) {
        PrintWriter out = spec.commandLine().getOut();
        lines.forEach(out::println);
        out.flush();
    }
}
