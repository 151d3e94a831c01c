package nl.talentpas.bench.matching;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.PrintWriter;
import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.talentpas.matching.FillingFromDatabase;
import nl.talentpas.matching.engine.MatchIndex;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/// `./run bench build`: how long the match index takes to be filled from the product's own tables on an embedded
/// PostgreSQL, as when the application starts.
@Command(name = "build", description = "How long the match index takes to be filled from PostgreSQL.")
public final class BuildBench implements Callable<Integer> {

    private static final JsonMapper JSON = new JsonMapper();
    private static final double SECOND = 1e9;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private Made made;

    @Option(names = "--times", defaultValue = "3", description = "How often it is built; ${DEFAULT-VALUE} when not given.")
    private int times;

    @Override
    public Integer call() throws Exception {
        try (var loaded = made.vocabulary();
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("shared_buffers", "1GB")
                        .setServerConfig("max_wal_size", "8GB")
                        .setServerConfig("fsync", "off")
                        .start();
                ConfigurableApplicationContext application =
                        FillingFromDatabase.start(server.getJdbcUrl("postgres", "postgres"))) {
            try (Connection connection = server.getPostgresDatabase().getConnection()) {
                var population = made.population(loaded);
                PassportTables.fill(connection, loaded.vocabulary(), population.people(made.people));
            }
            for (int time = 0; time < times; time++) {
                print(measure(application));
            }
        }
        return 0;
    }

    private String measure(ConfigurableApplicationContext application) {
        long before = Heap.megabytes();
        long start = System.nanoTime();
        MatchIndex index = FillingFromDatabase.fill(application);
        double seconds = (System.nanoTime() - start) / SECOND;
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("engine", "memory");
        line.put("from", "postgresql");
        line.put("heap_mb", Heap.megabytes() - before);
        line.put("people", index.people());
        line.put("build_s", Math.round(seconds * 100) / 100.0);
        return JSON.writeValueAsString(line);
    }

    private void print(String line) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(line);
        out.flush();
    }
}
