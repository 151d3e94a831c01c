package nl.talentpas.evaluation;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptSearch;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.skills.VocabularyReading;
import nl.talentpas.skills.load.GivenImport;
import nl.talentpas.skills.load.ImportListener;
import nl.talentpas.skills.load.ImportOutcome;
import nl.talentpas.skills.load.ImportRun;
import nl.talentpas.skills.load.Importing;
import nl.talentpas.skills.load.Source;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// A vocabulary that was loaded into a database in memory, by the product's own importer; nothing else is in it.
public final class LoadedVocabulary implements AutoCloseable {

    private static final List<String> SETTINGS = List.of(
            "--talentpas.search.folder=",
            "--logging.level.root=error",
            "--logging.level.nl.talentpas=error",
            "--logging.level.org.flywaydb.core.internal.command=error");

    private final ConfigurableApplicationContext context;

    private LoadedVocabulary(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /// @param given a folder with zips and CSV files, a zip or a CSV file
    /// @throws IllegalArgumentException when they could not be loaded
    public static LoadedVocabulary of(Path given) {
        return loaded(given, false);
    }

    /// The same, once search knows all that it can know of it, which takes a minute more for a large one.
    static LoadedVocabulary searchable(Path given) {
        LoadedVocabulary loaded = loaded(given, true);
        loaded.context.getBean(ConceptSearch.class).complete();
        return loaded;
    }

    private static LoadedVocabulary loaded(Path given, boolean meaning) {
        var context = new SpringApplicationBuilder(Importing.class, VocabularyReading.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .run(settings(meaning));
        ImportRun run = context.getBean(GivenImport.class).run(Source.ESCO, List.of(given), ImportListener.NOBODY);
        if (run.outcome() != ImportOutcome.DONE) {
            context.close();
            throw new IllegalArgumentException("Could not load " + given + ": " + run);
        }
        return new LoadedVocabulary(context);
    }

    /// A database of its own each time.
    private static String[] settings(boolean meaning) {
        String database = "--spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";
        return Stream.concat(Stream.of(database, "--talentpas.search.meaning=" + meaning), SETTINGS.stream())
                .toArray(String[]::new);
    }

    public Vocabulary vocabulary() {
        return context.getBean(Vocabulary.class);
    }

    Collection<Concept> all(ConceptType type) {
        return vocabulary().all(type);
    }

    List<Concept> search(String words, Locale language, Set<ConceptType> types, int limit) {
        return context.getBean(ConceptSearch.class).search(words, language, types, limit).stream()
                .map(ConceptSearch.Hit::concept)
                .toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
