package nl.talentpas.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `./run eval match` on a vocabulary of three occupations with six skills each, that share none, and many skills that
/// no occupation asks for.
class MatchEvaluationTests {

    private static final String SKILL = "http://data.europa.eu/esco/skill/";
    private static final String OCCUPATION = "http://data.europa.eu/esco/occupation/";

    @TempDir
    private Path folder;

    @Test
    void printsOneLinePerMethodAndVariant() throws IOException {
        List<JsonNode> lines = run("--seed", "7");
        assertThat(lines)
                .extracting(line -> line.get("method").asString() + " "
                        + line.get("variant").asString())
                .containsExactly(
                        "ours plain",
                        "overlap plain",
                        "jaccard plain",
                        "tfidf plain",
                        "ours neighbour",
                        "overlap neighbour",
                        "jaccard neighbour",
                        "tfidf neighbour");
        assertThat(lines)
                .allSatisfy(line -> assertThat(line.get("n").asInt()).isEqualTo(3))
                .allSatisfy(line -> assertThat(line.get("r10").asDouble()).isEqualTo(1));
        assertThat(lines.getFirst().get("mrr").asDouble()).isEqualTo(1);
    }

    @Test
    void theSameSeedMakesTheSamePeople() throws IOException {
        assertThat(run("--seed", "3", "--people", "2")).isEqualTo(run("--seed", "3", "--people", "2"));
    }

    private List<JsonNode> run(String... more) throws IOException {
        Path vocabulary = Files.createDirectories(folder.resolve("vocabulary"));
        Files.writeString(vocabulary.resolve("skills_en.csv"), skills());
        Files.writeString(vocabulary.resolve("occupations_en.csv"), occupations());
        Files.writeString(vocabulary.resolve("occupationSkillRelations.csv"), relations());
        var said = new StringWriter();
        var command = EvalCommand.command().setOut(new PrintWriter(said)).setErr(new PrintWriter(said));
        var arguments = new java.util.ArrayList<>(List.of("match", "--vocabulary", vocabulary.toString()));
        arguments.addAll(List.of(more));
        assertThat(command.execute(arguments.toArray(String[]::new)))
                .as(said.toString())
                .isZero();
        var json = new JsonMapper();
        return said.toString().lines().map(json::readTree).toList();
    }

    private static String skills() {
        return IntStream.range(0, 90)
                .mapToObj(number -> "KnowledgeSkillCompetence," + SKILL + number
                        + ",skill/competence,sector-specific,skill " + number + ",,released,What it is.")
                .collect(Collectors.joining(
                        "\n",
                        "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,status,description\n",
                        "\n"));
    }

    private static String occupations() {
        return IntStream.range(0, 3)
                .mapToObj(number -> "Occupation," + OCCUPATION + number + ",,occupation " + number
                        + ",,released,What they do," + number)
                .collect(Collectors.joining(
                        "\n",
                        "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,status,description,code\n",
                        "\n"));
    }

    private static String relations() {
        return IntStream.range(0, 18)
                .mapToObj(number -> OCCUPATION + number / 6 + ",essential,skill/competence," + SKILL + number)
                .collect(Collectors.joining("\n", "occupationUri,relationType,skillType,skillUri\n", "\n"));
    }
}
