package nl.talentpas.skills.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.talentpas.skills.VocabularyChanged;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What a load does to the database, on both of them. Loads a vocabulary of its own and retires it afterwards.
abstract class VocabularyImportTests extends LoadTests {

    private static final String SKILL_COLUMNS =
            "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,plainLabel,altLabels,status,description";
    private static final String OCCUPATION_COLUMNS =
            "conceptType,conceptUri,iscoGroup,preferredLabel,plainLabel,altLabels,status,description";
    private static final String RELATION_COLUMNS = "occupationUri,relationType,skillType,skillUri";

    private final String scheme = "test-" + UUID.randomUUID().toString().substring(0, 8);
    private final String base = "https://example.org/" + scheme + "/";

    @AfterEach
    void retireEverything() {
        load(new TextFiles()
                .with("skills_nl.csv", SKILL_COLUMNS)
                .with("skillGroups_nl.csv", SKILL_COLUMNS)
                .with("tasks_nl.csv", SKILL_COLUMNS)
                .with("occupations_nl.csv", OCCUPATION_COLUMNS)
                .with("occupationSkillRelations.csv", RELATION_COLUMNS));
        assertThat(jdbc.sql("select uri from concept where scheme = ? and not retired")
                        .param(scheme)
                        .query(String.class)
                        .list())
                .isEmpty();
        jdbc.sql("delete from concept_relation where scheme = ?").param(scheme).update();
    }

    @Test
    void loadsConceptsLabelsAndRelations() {
        LoadReport report = load(bakery());
        assertThat(report.problems()).isEmpty();
        assertThat(report.concepts()).isEqualTo(3);
        assertThat(report.relations()).isEqualTo(2);
        assertThat(report.changed()).isEqualTo(3 + 5 + 2);
        assertThat(label("bake", "nl"))
                .containsEntry("preferred", "brood bakken")
                .containsEntry("plain", "Brood bakken in de oven")
                .containsEntry("alternatives", "bakken\nbakkerij");
        assertThat(label("bake", "en")).containsEntry("plain", "bake bread");
        assertThat(concept("bake")).containsEntry("transversal", false).containsEntry("retired", false);
        assertThat(concept("polite")).containsEntry("transversal", true);
        assertThat(concept("baker")).containsEntry("code", "7512");
        assertThat(published).containsExactly(new VocabularyChanged(scheme));
    }

    @Test
    void theSameContentAgainChangesNothing() {
        load(bakery());
        assertThat(load(bakery()).changed()).isZero();
    }

    @Test
    void theSameFilesAreNotEvenReadAgain() {
        assertThat(vocabularies.loadIfNew(scheme, bakery())).isPresent();
        assertThat(vocabularies.loadIfNew(scheme, bakery())).isEmpty();
        Optional<LoadReport> changed = vocabularies.loadIfNew(scheme, bakery().with("skills_en.csv", SKILL_COLUMNS));
        assertThat(changed).isPresent();
    }

    @Test
    void aChangedLabelChangesOneRow() {
        load(bakery());
        LoadReport report = load(bakery().with(
                        "skills_en.csv",
                        SKILL_COLUMNS,
                        row("bake", "bake fresh bread", "", ""),
                        row("polite", "be polite", "", "")));
        assertThat(report.changed()).isEqualTo(1);
        assertThat(label("bake", "en")).containsEntry("preferred", "bake fresh bread");
    }

    @Test
    void aChangedRelationChangesOneRowAndAVanishedOneGoes() {
        load(bakery());
        assertThat(load(bakery().with(
                                        "occupationSkillRelations.csv",
                                        RELATION_COLUMNS,
                                        relation("baker", "bake", "optional")))
                        .changed())
                .isEqualTo(2);
        assertThat(jdbc.sql("select essential from concept_relation where subject_uri = ?")
                        .param(base + "baker")
                        .query(Boolean.class)
                        .list())
                .containsExactly(false);
    }

    @Test
    void aVanishedConceptIsRetiredAndComesBackWhenItIsThereAgain() {
        load(bakery());
        load(bakery().with(
                        "skills_nl.csv",
                        SKILL_COLUMNS,
                        row("bake", "brood bakken", "Brood bakken in de oven", "bakken"))
                .with("skills_en.csv", SKILL_COLUMNS, row("bake", "bake bread", "", "")));
        assertThat(concept("polite")).containsEntry("retired", true);
        assertThat(label("polite", "nl")).containsEntry("preferred", "beleefd zijn");
        load(bakery());
        assertThat(concept("polite")).containsEntry("retired", false);
    }

    @Test
    void aLoadOfSkillsLeavesOccupationsAlone() {
        load(bakery());
        load(new TextFiles().with("skills_nl.csv", SKILL_COLUMNS, row("bake", "brood bakken", "", "")));
        assertThat(concept("baker")).containsEntry("retired", false);
        assertThat(concept("polite")).containsEntry("retired", true);
    }

    @Test
    void rowsWithProblemsAreToldWithFileAndLineAndTheOthersLoaded() {
        LoadReport report = load(new TextFiles()
                .with(
                        "skills_nl.csv",
                        SKILL_COLUMNS,
                        row("bake", "brood bakken", "", "\"bakken\nbakkerij\""),
                        "KnowledgeSkillCompetence,no uri at all,skill,,los,,,released,",
                        row("bake", "nog eens brood bakken", "", ""),
                        row("nameless", "", "", ""),
                        row("polite", "beleefd zijn", "", ""))
                .with("occupations_nl.csv", OCCUPATION_COLUMNS, row("baker", "bakker", "", ""))
                .with(
                        "occupationSkillRelations.csv",
                        RELATION_COLUMNS,
                        relation("baker", "bake", "essential"),
                        relation("baker", "bake", "essential"),
                        relation("baker", "nowhere", "essential"),
                        relation("baker", "polite", "sometimes")));
        assertThat(report.concepts()).isEqualTo(3);
        assertThat(report.relations()).isEqualTo(2);
        assertThat(report.problems())
                .extracting(problem -> problem.file() + ":" + problem.line())
                .containsExactly(
                        "skills_nl.csv:4",
                        "skills_nl.csv:5",
                        "skills_nl.csv:6",
                        "occupationSkillRelations.csv:3",
                        "occupationSkillRelations.csv:4",
                        "occupationSkillRelations.csv:5");
        assertThat(jdbc.sql("select count(*) from vocabulary_problem where scheme = ?")
                        .param(scheme)
                        .query(Integer.class)
                        .single())
                .isEqualTo(6);
    }

    @Test
    void unknownTrendsAndTooLongTextsAreToldAndLeftOut() {
        LoadReport report = load(new TextFiles()
                .with(
                        "tasks_nl.csv",
                        "conceptUri,preferredLabel,description,icon,trend",
                        base + "knead,deeg kneden,,cake,explodes",
                        base + "weigh,meel wegen," + "x".repeat(10_001) + ",scale,grows",
                        base + "long," + "y".repeat(501) + ",,scale,grows",
                        base + "icon,iets," + "," + "z".repeat(61) + ",grows"));
        assertThat(report.problems()).extracting(Problem::line).containsExactly(2L, 3L, 4L, 5L);
        assertThat(concept("knead")).containsEntry("trend", null).containsEntry("icon", "cake");
        assertThat(concept("weigh")).containsEntry("trend", "GROWS");
    }

    @Test
    void readsTheColumnsOfOfficialEscoFiles() {
        LoadReport report = load(new TextFiles()
                .with(
                        "skillGroups_nl.csv",
                        "\uFEFFconceptType,conceptUri,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,inScheme,description,code",
                        "SkillGroup," + base + "S1,communiceren,,,released,2024-01-01T00:00:00Z,,http://x,Praten.,S1.2")
                .with(
                        "skills_nl.csv",
                        "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,definition,inScheme,description",
                        "KnowledgeSkillCompetence," + base
                                + "talk,skill/competence,cross-sector,praten,kletsen,\"pratn\npraaten\",released,,,Een definitie,,",
                        "KnowledgeSkillCompetence," + base
                                + "old,skill/competence,cross-sector,oud,,,obsolete,,,,,,one field too many")
                .with(
                        "broaderRelationsSkillPillar_nl.csv",
                        "conceptType,conceptUri,conceptLabel,broaderType,broaderUri,broaderLabel",
                        "KnowledgeSkillCompetence," + base + "talk,praten,SkillGroup," + base + "S1,communiceren"));
        assertThat(report.problems()).isEmpty();
        assertThat(report.relations()).isEqualTo(1);
        assertThat(concept("S1")).containsEntry("code", "S1.2").containsEntry("concept_type", "GROUP");
        assertThat(label("talk", "nl")).containsEntry("plain", "praten").containsEntry("description", "Een definitie");
        assertThat(label("talk", "nl"))
                .containsEntry("alternatives", "kletsen")
                .containsEntry("hidden", "pratn\npraaten");
        assertThat(concept("talk")).containsEntry("skill_type", "skill/competence");
        assertThat(concept("S1")).containsEntry("skill_type", "");
        assertThat(concept("old")).containsEntry("retired", true);
    }

    @Test
    void aConceptOfAnotherVocabularyIsLeftAlone() {
        String forklift = "https://talentpas.nl/id/skill/drive-forklift";
        LoadReport report =
                load(new TextFiles().with("skills_nl.csv", "conceptUri,preferredLabel", forklift + ",gekaapt"));
        assertThat(report.changed()).isZero();
        assertThat(report.problems()).extracting(Problem::line).containsExactly(2L);
    }

    @Test
    void aBrokenLoadLeavesTheOldVocabularyAsItWas() {
        load(bakery());
        VocabularyFiles broken = new VocabularyFiles() {
            private int opened;

            @Override
            public List<String> names() {
                return List.of("skills_nl.csv", "occupations_nl.csv");
            }

            @Override
            public InputStream open(String name) throws IOException {
                if (name.startsWith("occupations") && opened++ > 1) {
                    throw new IOException("the disk is gone");
                }
                return new TextFiles()
                        .with("skills_nl.csv", SKILL_COLUMNS, row("bake", "iets heel anders", "", ""))
                        .with("occupations_nl.csv", OCCUPATION_COLUMNS)
                        .open(name);
            }
        };
        assertThatThrownBy(() -> load(broken)).isInstanceOf(UncheckedIOException.class);
        assertThat(label("bake", "nl")).containsEntry("preferred", "brood bakken");
        assertThat(concept("polite")).containsEntry("retired", false);
        assertThat(load(bakery()).changed()).isZero();
    }

    @Test
    void moreRowsThanOneBatchAreNoTrouble() {
        String[] lines = new String[1202];
        lines[0] = SKILL_COLUMNS;
        for (int number = 1; number < lines.length; number++) {
            lines[number] = row("many-" + number, "vaardigheid " + number, "", "");
        }
        assertThat(load(new TextFiles().with("skills_nl.csv", lines)).concepts())
                .isEqualTo(1201);
        assertThat(load(new TextFiles().with("skills_nl.csv", lines)).changed()).isZero();
    }

    private LoadReport load(VocabularyFiles files) {
        return vocabularies.load(scheme, files);
    }

    private TextFiles bakery() {
        return new TextFiles()
                .with(
                        "skills_nl.csv",
                        SKILL_COLUMNS,
                        row("bake", "brood bakken", "Brood bakken in de oven", "\"bakken\nbakkerij\""),
                        row("polite", "beleefd zijn", "", "").replace("sector-specific", "transversal"))
                .with(
                        "skills_en.csv",
                        SKILL_COLUMNS,
                        row("bake", "bake bread", "", ""),
                        row("polite", "be polite", "", ""))
                .with(
                        "occupations_nl.csv",
                        OCCUPATION_COLUMNS,
                        "Occupation," + base + "baker,7512,bakker,Brood maken,,released,Bakt brood.")
                .with(
                        "occupationSkillRelations.csv",
                        RELATION_COLUMNS,
                        relation("baker", "bake", "essential"),
                        relation("baker", "polite", "optional"));
    }

    private String row(String name, String preferred, String plain, String alternatives) {
        return "KnowledgeSkillCompetence,%s,skill/competence,sector-specific,%s,%s,%s,released,"
                .formatted(base + name, preferred, plain, alternatives);
    }

    private String relation(String occupation, String skill, String type) {
        return base + occupation + "," + type + ",skill/competence," + base + skill;
    }

    private Map<String, Object> concept(String name) {
        return jdbc.sql("select * from concept where uri = ?")
                .param(base + name)
                .query()
                .singleRow();
    }

    private Map<String, Object> label(String name, String language) {
        return jdbc.sql("select * from concept_label where concept_uri = ? and lang = ?")
                .param(base + name)
                .param(language)
                .query()
                .singleRow();
    }
}
