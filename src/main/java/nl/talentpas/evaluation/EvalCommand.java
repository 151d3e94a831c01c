package nl.talentpas.evaluation;

import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `./run eval …`: measures how well search and matching do their work; prints one line of JSON per measurement.
@Command(
        name = "./run eval",
        description = "Measures how well search and matching do their work.",
        subcommands = {SearchEvaluation.class, MatchEvaluation.class},
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "(search | match)")
public final class EvalCommand {

    private EvalCommand() {}

    /// Ends with 0 when something was measured, 1 when that failed, 2 when the question was not understood.
    public static void main(String[] args) {
        System.exit(command().execute(args));
    }

    static CommandLine command() {
        var command = new CommandLine(new EvalCommand());
        command.registerConverter(Locale.class, Locale::forLanguageTag);
        command.setExecutionExceptionHandler((problem, failed, parsed) -> {
            failed.getErr().println(problem.getMessage());
            return failed.getCommandSpec().exitCodeOnExecutionException();
        });
        return command;
    }
}
