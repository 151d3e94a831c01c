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

/// `./run import-esco FILE…`: imports ESCO into the configured database, with no more of the application than it needs.
public final class EscoCommand {

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

    private final PrintStream out;
    private final CommandTexts texts;

    EscoCommand(PrintStream out, Locale language) {
        this.out = out;
        this.texts = new CommandTexts(language);
    }

    /// Ends with 0 when all went well, 1 when nothing was imported, 2 when no file was named.
    public static void main(String[] args) {
        System.exit(new EscoCommand(System.out, Locale.getDefault()).run(args));
    }

    /// @param args files, zips and folders, and Spring's options
    /// @return the exit code
    int run(String... args) {
        Predicate<String> option = arg -> arg.startsWith("--");
        List<Path> files =
                Arrays.stream(args).filter(option.negate()).map(Path::of).toList();
        if (files.isEmpty()) {
            out.println(texts.say("skills.import.usage"));
            return MISUSED;
        }
        Stream<String> options = Arrays.stream(args).filter(option);
        try (ConfigurableApplicationContext context = application().run(quietly(options))) {
            int code = run(context.getBean(EscoImport.class), context.getBean(LoadLog.class), files);
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
        if (context.getEnvironment().getProperty("spring.datasource.url", "").startsWith("jdbc:h2:file:")) {
            context.getBean(JdbcTemplate.class).execute("shutdown compact");
        }
    }

    private int run(EscoImport esco, LoadLog log, List<Path> files) {
        var told = new CommandProgress(out, texts);
        ImportRun run = esco.run(files, told);
        if (run.outcome() == ImportOutcome.DONE) {
            told.problems(log.problems(EscoImport.SCHEME));
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
