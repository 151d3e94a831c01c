package nl.talentpas.bench;

import nl.talentpas.bench.matching.BuildBench;
import nl.talentpas.bench.matching.MatchingBench;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `./run bench …`: measures how fast the product is; prints one line of JSON per measurement.
@Command(
        name = "./run bench",
        description = "Measures how fast the product is.",
        subcommands = {MatchingBench.class, BuildBench.class, LoopBench.class},
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "(matching | build | loop)")
public final class BenchCommand {

    private BenchCommand() {}

    /// Ends with 0 when something was measured, 1 when that failed, 2 when the question was not understood.
    public static void main(String[] args) {
        System.exit(new CommandLine(new BenchCommand()).execute(args));
    }
}
