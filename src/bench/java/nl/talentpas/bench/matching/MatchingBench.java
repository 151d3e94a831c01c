package nl.talentpas.bench.matching;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import nl.talentpas.evaluation.LoadedVocabulary;
import nl.talentpas.matching.VocabularySpace;
import nl.talentpas.matching.engine.Demand;
import nl.talentpas.matching.engine.Policy;
import nl.talentpas.matching.engine.SkillSpace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `./run bench matching`: several engines rank the same people for the same work, in turns within one run, so that
/// what else the machine does falls on all of them alike.
@Command(name = "matching", description = "How fast the best people for a vacancy are found, by several engines.")
public final class MatchingBench implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Option(names = "--people", defaultValue = "1000000", description = "So many people; ${DEFAULT-VALUE} when not given.")
    private int people;

    @Option(names = "--seed", defaultValue = "1", description = "The same seed makes the same people and work.")
    private long seed;

    @Option(
            names = "--vocabulary",
            defaultValue = "src/main/resources/starter",
            description = "Folder with ESCO zips or CSV files; the starter vocabulary when not given.")
    @SuppressWarnings("NullAway.Init")
    private Path vocabulary;

    @Option(names = "--engines", split = ",", defaultValue = "memory", description = "Of memory, lucene, lucene-custom.")
    @SuppressWarnings("NullAway.Init")
    private List<String> engines;

    @Option(names = "--queries", defaultValue = "200", description = "So many vacancies; ${DEFAULT-VALUE} when not given.")
    private int queries;

    @Option(names = "--top", defaultValue = "50", description = "So many people per vacancy.")
    private int top;

    @Override
    public Integer call() throws Exception {
        try (var loaded = LoadedVocabulary.of(vocabulary)) {
            var population = new Population(loaded.vocabulary(), seed);
            List<Demand> demands = IntStream.range(0, queries).mapToObj(population::demand).toList();
            SkillSpace space = new VocabularySpace(loaded.vocabulary());
            var race = new Race(population, demands, space, Policy.standard(), top);
            var rankers = new ArrayList<Ranker>();
            for (String engine : engines) {
                rankers.add(ranker(engine, space));
            }
            print(race.run(rankers, people));
        }
        return 0;
    }

    private static Ranker ranker(String engine, SkillSpace space) throws IOException {
        return switch (engine) {
            case "memory" -> new MemoryRanker(space, Policy.standard());
            case "lucene" -> new LuceneRanker(space, Policy.standard());
            case "lucene-custom" -> new LuceneCustomRanker(space, Policy.standard());
            default -> throw new IllegalArgumentException("No such engine: " + engine);
        };
    }

    private void print(List<Result> results) {
        PrintWriter out = spec.commandLine().getOut();
        results.forEach(result -> out.println(result.json()));
        out.flush();
    }
}
