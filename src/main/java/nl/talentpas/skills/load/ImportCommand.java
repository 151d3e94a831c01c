package nl.talentpas.skills.load;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/// `./run import-esco FILE…` and `./run import-competentnl FILE…`: import a vocabulary into the configured database,
/// with no more of the application than that needs.
public final class ImportCommand {

    private static final int GOOD = 0;
    private static final int WRONG = 1;
    private static final int MISUSED = 2;

    /// H2's error code of a file that another process has open.
    private static final int IN_USE = 90020;

    /// What is wrong is told in words below, not in the log.
    private static final Map<String, String> QUIET = Map.of(
            "logging.level.root", "error",
            "logging.level.nl.talentpas", "off",
            "logging.level.com.zaxxer.hikari", "off",
            "logging.level.org.flywaydb.core.internal.command", "error",
            "logging.level.org.springframework.boot", "off");

    private final Source source;
    private final PrintStream out;
    private final CommandTexts texts;

    ImportCommand(Source source, PrintStream out, Locale language) {
        this.source = source;
        this.out = out;
        this.texts = new CommandTexts(language);
    }

    /// Ends with 0 when all went well, 1 when nothing was imported, 2 when no file was named.
    ///
    /// @param args the name of the source, then files and options
    public static void main(String[] args) {
        var source = Source.valueOf(args[0].toUpperCase(Locale.ROOT));
        String[] rest = Arrays.copyOfRange(args, 1, args.length);
        System.exit(new ImportCommand(source, System.out, Locale.getDefault()).run(rest));
    }

    /// @param args files, zips and folders, and Spring's options
    /// @return the exit code
    int run(String... args) {
        Predicate<String> option = arg -> arg.startsWith("--");
        List<Path> files =
                Arrays.stream(args).filter(option.negate()).map(Path::of).toList();
        if (files.isEmpty()) {
            out.println(texts.say("skills.import.usage", source.scheme()));
            return MISUSED;
        }
        Stream<String> options = Arrays.stream(args).filter(option);
        try (ConfigurableApplicationContext context = application().run(quietly(options))) {
            int code = run(context.getBean(GivenImport.class), context.getBean(LoadLog.class), files);
            compact(context);
            return code;
        } catch (RuntimeException e) {
            out.println(reason(e));
            return WRONG;
        }
    }

    private static String[] quietly(Stream<String> options) {
        Stream<String> quiet = QUIET.entrySet().stream().map(level -> "--" + level.getKey() + "=" + level.getValue());
        return Stream.concat(quiet, options).toArray(String[]::new);
    }

    private static SpringApplication application() {
        var application = new SpringApplication(Importing.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        return application;
    }

    /// One large transaction leaves an H2 file many times as large as what is in it.
    private static void compact(ConfigurableApplicationContext context) {
        if (H2File.isUsed(context.getEnvironment())) {
            H2File.pack(context.getBean(JdbcTemplate.class));
        }
    }

    private int run(GivenImport imports, LoadLog log, List<Path> files) {
        var told = new CommandProgress(out, texts);
        ImportRun run = imports.run(source, files, told);
        if (run.outcome() == ImportOutcome.DONE) {
            told.problems(log.problems(source.scheme()));
        }
        out.println(told.result(run));
        return run.outcome() == ImportOutcome.DONE ? GOOD : WRONG;
    }

    private String reason(RuntimeException problem) {
        Throwable root = problem;
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == IN_USE) {
                return texts.say("skills.import.database-in-use");
            }
            root = cause;
        }
        return texts.say("skills.import.no-database", String.valueOf(root.getMessage()));
    }
}
