package nl.talentpas.skills.load;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Imports ESCO from the files that somebody gives, and keeps what came of it.
@Component
public class EscoImport {

    public static final String SCHEME = "esco";

    private static final Logger LOG = LoggerFactory.getLogger(EscoImport.class);

    private final VocabularyImport vocabularies;
    private final ImportRuns runs;
    private final Clock clock;

    EscoImport(VocabularyImport vocabularies, ImportRuns runs, Clock clock) {
        this.vocabularies = vocabularies;
        this.runs = runs;
        this.clock = clock;
    }

    /// Imports zips, folders and CSV files together. Does not throw for what is wrong with them: the run tells it.
    public ImportRun run(List<Path> given, ImportListener listener) {
        var told = new Telling(given, clock.instant());
        ImportRun run = attempt(given, listener, told);
        runs.add(SCHEME, run);
        LOG.info(
                "Import of {}: {}, {} rows changed",
                run.given(),
                run.outcome(),
                run.counts().changed());
        return run;
    }

    private ImportRun attempt(List<Path> given, ImportListener listener, Telling told) {
        try (var files = GivenFiles.of(given)) {
            LoadReport report = vocabularies.add(SCHEME, files, listener);
            return told.done(new ImportRun.Counts(
                    report.concepts(), report.relations(), report.changed(), report.problemCount()));
        } catch (ImportRefused e) {
            return told.not(ImportOutcome.REFUSED, e);
        } catch (ImportStopped e) {
            return told.not(ImportOutcome.STOPPED, null);
        } catch (RuntimeException e) {
            LOG.error("An import failed and changed nothing", e);
            return told.not(ImportOutcome.FAILED, null);
        }
    }

    /// Tells how an import that began then ended now.
    private final class Telling {

        private final String names;
        private final Instant started;

        Telling(List<Path> given, Instant started) {
            this.names = given.stream().map(GivenFiles::nameOf).collect(Collectors.joining(", "));
            this.started = started;
        }

        ImportRun done(ImportRun.Counts counts) {
            return new ImportRun(names, ImportOutcome.DONE, null, "", "", counts, started, clock.instant());
        }

        ImportRun not(ImportOutcome outcome, @Nullable ImportRefused refused) {
            return new ImportRun(
                    names,
                    outcome,
                    refused == null ? null : refused.refusal(),
                    refused == null ? "" : refused.file(),
                    refused == null ? "" : refused.detail(),
                    ImportRun.Counts.NONE,
                    started,
                    clock.instant());
        }
    }
}
