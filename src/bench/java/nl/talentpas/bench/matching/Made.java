package nl.talentpas.bench.matching;

import java.nio.file.Path;
import nl.talentpas.evaluation.LoadedVocabulary;
import picocli.CommandLine.Option;

/// Which people and work are made, as options of every command that makes some.
final class Made {

    @Option(names = "--people", defaultValue = "1000000", description = "So many people; ${DEFAULT-VALUE} when not given.")
    int people;

    @Option(names = "--seed", defaultValue = "1", description = "The same seed makes the same people and work.")
    private long seed;

    @Option(
            names = "--vocabulary",
            defaultValue = "src/main/resources/starter",
            description = "Folder with ESCO zips or CSV files; the starter vocabulary when not given.")
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private Path vocabulary;

    /// To be closed.
    LoadedVocabulary vocabulary() {
        return LoadedVocabulary.of(vocabulary);
    }

    Population population(LoadedVocabulary loaded) {
        return new Population(loaded.vocabulary(), seed);
    }
}
