package nl.talentpas.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `./run eval search` on a vocabulary of three skills.
class SearchEvaluationTests {

    private static final String SKILLS = """
            conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,status,description
            KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/a,skill/competence,sector-specific,drive forklift,operate forklift truck,released,Move pallets.
            KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/b,skill/competence,sector-specific,weld steel,welding,released,Join parts of steel.
            KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/c,skill/competence,sector-specific,bake bread,baking,released,Make bread from flour.
            """;

    private static final String QUERIES = """
            short,long,answer
            ,fork lift driving,drive forklift
            weldng,,http://data.europa.eu/esco/skill/b
            bread baker,,BAKE BREAD
            flying,,fly aeroplanes
            """;

    @TempDir
    private Path folder;

    @Test
    void printsOneLineOfFigures() throws IOException {
        JsonNode line = new JsonMapper().readTree(run(0, "--query-column", "short,long"));
        assertThat(line.get("n").asInt()).isEqualTo(3);
        assertThat(line.get("skipped").asInt()).isEqualTo(1);
        assertThat(line.get("mrr").asDouble()).isEqualTo(1);
        assertThat(line.get("r1").asDouble()).isEqualTo(1);
        assertThat(line.get("p99_ms").asDouble())
                .isGreaterThanOrEqualTo(line.get("p50_ms").asDouble());
    }

    @Test
    void aColumnThatIsNotThereIsNamed() throws IOException {
        assertThat(run(1, "--query-column", "nothing")).contains("There is no column nothing");
    }

    private String run(int code, String... more) throws IOException {
        Path vocabulary = Files.createDirectories(folder.resolve("vocabulary"));
        Files.writeString(vocabulary.resolve("skills_en.csv"), SKILLS);
        Path queries = Files.writeString(folder.resolve("queries.csv"), QUERIES);
        var said = new StringWriter();
        var command = EvalCommand.command().setOut(new PrintWriter(said)).setErr(new PrintWriter(said));
        var arguments = new java.util.ArrayList<>(java.util.List.of(
                "search",
                "--vocabulary",
                vocabulary.toString(),
                "--queries",
                queries.toString(),
                "--answer-column",
                "answer"));
        arguments.addAll(java.util.List.of(more));
        assertThat(command.execute(arguments.toArray(String[]::new))).isEqualTo(code);
        return said.toString();
    }
}
