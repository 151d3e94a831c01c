package nl.talentpas.skills.load;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Imports a vocabulary from the files that somebody gives, and keeps what came of it.
@Component
public class GivenImport {

    private static final Logger LOG = LoggerFactory.getLogger(GivenImport.class);

    private final VocabularyImport vocabularies;
    private final ImportRuns runs;
    private final Clock clock;

    GivenImport(VocabularyImport vocabularies, ImportRuns runs, Clock clock) {
        this.vocabularies = vocabularies;
        this.runs = runs;
        this.clock = clock;
    }

    /// Imports zips, folders, CSV and RDF files together. Does not throw for what is wrong with them: the run tells it.
    public ImportRun run(Source source, List<Path> given, ImportListener listener) {
        return run(files -> source, given, listener);
    }

    /// The same of the vocabulary that the files are of.
    public ImportRun run(List<Path> given, ImportListener listener) {
        return run(Source::of, given, listener);
    }

    private ImportRun run(Function<VocabularyFiles, Source> choice, List<Path> given, ImportListener listener) {
        var told = new Telling(given, clock.instant());
        ImportRun run = attempt(choice, given, listener, told);
        runs.add(run);
        LOG.info(
                "Import of {}: {}, {} rows changed",
                run.given(),
                run.outcome(),
                run.counts().changed());
        return run;
    }

    private ImportRun attempt(
            Function<VocabularyFiles, Source> choice, List<Path> given, ImportListener listener, Telling told) {
        try (var files = GivenFiles.of(given)) {
            told.source = choice.apply(files);
            LoadPlan plan = told.source.plan(files, listener);
            LoadReport report = vocabularies.add(told.source.scheme(), plan, listener);
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
        private Source source = Source.ESCO;

        Telling(List<Path> given, Instant started) {
            this.names = given.stream().map(GivenFiles::nameOf).collect(Collectors.joining(", "));
            this.started = started;
        }

        ImportRun done(ImportRun.Counts counts) {
            return new ImportRun(
                    source.scheme(), names, ImportOutcome.DONE, null, "", "", counts, started, clock.instant());
        }

        ImportRun not(ImportOutcome outcome, @Nullable ImportRefused refused) {
            return new ImportRun(
                    source.scheme(),
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
