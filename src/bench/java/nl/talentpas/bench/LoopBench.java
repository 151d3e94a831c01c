package nl.talentpas.bench;

import java.util.concurrent.Callable;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import picocli.CommandLine.Command;

/// `./run bench loop`: the inner loop of the match index by itself, with JMH.
@Command(name = "loop", description = "How fast the match index adds up points, by itself (JMH).")
final class LoopBench implements Callable<Integer> {

    @Override
    public Integer call() throws Exception {
        new Runner(new OptionsBuilder().include("WindowBenchmark").build()).run();
        return 0;
    }
}
