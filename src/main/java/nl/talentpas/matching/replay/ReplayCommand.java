package nl.talentpas.matching.replay;

import java.io.PrintStream;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// `./run replay-match ID`: computes a stored match run again from the configured database, with no more of the
/// application than that needs, and says identical or what differs and why.
public final class ReplayCommand {

    static final int IDENTICAL = 0;
    static final int DIFFERENT = 1;
    static final int UNKNOWN = 2;
    static final int NO_DATABASE = 3;

    private static final String JSON = "--json";
    private static final String ENGLISH = "--en";
    private static final List<String> OWN = List.of(JSON, ENGLISH);

    /// H2's error code of a file that another process has open.
    private static final int IN_USE = 90020;

    /// What is wrong is told in words below, not in the log; the index is in memory, whatever serves the pages.
    private static final Map<String, String> SETTINGS = Map.of(
            "talentpas.matching.index", "memory",
            "logging.level.root", "error",
            "logging.level.nl.talentpas", "off",
            "logging.level.com.zaxxer.hikari", "off",
            "logging.level.org.flywaydb.core.internal.command", "error",
            "logging.level.org.springframework.boot", "off");

    private final PrintStream out;
    private final ReplayTexts texts;

    ReplayCommand(PrintStream out, Locale language) {
        this.out = out;
        this.texts = ReplayTexts.fromTheBundle(language);
    }

    /// Ends with 0 when the run is identical, 1 when something differs, 2 when there is no such run or none was named,
    /// 3 when the database cannot be read.
    public static void main(String[] args) {
        boolean english = List.of(args).contains(ENGLISH);
        System.exit(new ReplayCommand(System.out, english ? Locale.ENGLISH : Locale.of("nl")).run(args));
    }

    /// @param args the run's id, `--json` when a program reads the answer, `--en` for English, and Spring's options
    /// @return the exit code
    int run(String... args) {
        List<String> words =
                Arrays.stream(args).filter(arg -> !arg.startsWith("--")).toList();
        Optional<UUID> id = words.size() == 1 ? id(words.getFirst()) : Optional.empty();
        if (id.isEmpty()) {
            out.println(texts.say("matching.replay.usage"));
            return UNKNOWN;
        }
        Stream<String> options = Arrays.stream(args).filter(arg -> arg.startsWith("--") && !OWN.contains(arg));
        try (ConfigurableApplicationContext context = application().run(settled(options))) {
            return tell(context.getBean(Replayer.class), id.get(), List.of(args).contains(JSON));
        } catch (RuntimeException problem) {
            out.println(reason(problem));
            return NO_DATABASE;
        }
    }

    private static Optional<UUID> id(String word) {
        try {
            return Optional.of(UUID.fromString(word));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private int tell(Replayer replayer, UUID id, boolean json) {
        Optional<Replay> replay = replayer.replay(id);
        if (replay.isEmpty()) {
            out.println(json ? "{\"run\":\"" + id + "\",\"found\":false}" : texts.say("matching.replay.unknown", id));
            return UNKNOWN;
        }
        out.println(json ? json(replay.get()) : String.join("\n", new ReplayWords(texts).lines(replay.get())));
        return replay.get().identical() ? IDENTICAL : DIFFERENT;
    }

    private static String json(Replay replay) {
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(ReplayDocument.of(replay));
    }

    private static String[] settled(Stream<String> options) {
        Stream<String> own = SETTINGS.entrySet().stream().map(one -> "--" + one.getKey() + "=" + one.getValue());
        return Stream.concat(own, options).toArray(String[]::new);
    }

    private static SpringApplication application() {
        var application = new SpringApplication(Replaying.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        return application;
    }

    private String reason(RuntimeException problem) {
        Throwable root = problem;
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == IN_USE) {
                return texts.say("matching.replay.database-in-use");
            }
            root = cause;
        }
        return texts.say("matching.replay.no-database", String.valueOf(root.getMessage()));
    }
}
