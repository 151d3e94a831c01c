package nl.talentpas.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.talentpas.skills.ConceptType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `./run eval search`: how high the right concept stands among the answers to each query of a file.
@Command(name = "search", description = "How high the right concept stands among the answers.")
final class SearchEvaluation implements Callable<Integer> {

    /// What may be answered.
    enum Type {
        skill(ConceptType.SKILL),
        occupation(ConceptType.OCCUPATION),
        task(ConceptType.TASK),
        activity(ConceptType.ACTIVITY);

        private final ConceptType concepts;

        Type(ConceptType concepts) {
            this.concepts = concepts;
        }
    }

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Option(names = "--vocabulary", required = true, description = "Folder with ESCO zips or CSV files.")
    @SuppressWarnings("NullAway.Init")
    private Path vocabulary;

    @Option(names = "--queries", required = true, description = "CSV file with the queries.")
    @SuppressWarnings("NullAway.Init")
    private Path queries;

    @Option(
            names = "--query-column",
            required = true,
            split = ",",
            description = "Column with the query; of several, the first that is not empty.")
    @SuppressWarnings("NullAway.Init")
    private List<String> queryColumns;

    @Option(names = "--answer-column", required = true, description = "Column with the right concept's label or URI.")
    @SuppressWarnings("NullAway.Init")
    private String answerColumn;

    @Option(names = "--language", defaultValue = "en", description = "Language of the queries.")
    @SuppressWarnings("NullAway.Init")
    private Locale language;

    @Option(names = "--type", description = "Limits the answers: ${COMPLETION-CANDIDATES}.")
    private Set<Type> types = Set.of(Type.skill, Type.occupation);

    @Override
    public Integer call() throws IOException {
        List<LabelledQueries.Row> rows = LabelledQueries.read(queries, queryColumns, answerColumn);
        try (var loaded = LoadedVocabulary.searchable(vocabulary)) {
            Set<ConceptType> asked = types.stream().map(type -> type.concepts).collect(Collectors.toSet());
            var measured = new SearchMeasurement(loaded, language, asked).of(rows);
            spec.commandLine().getOut().println(measured.json());
        }
        return 0;
    }
}
