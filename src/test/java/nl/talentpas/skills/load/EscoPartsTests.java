package nl.talentpas.skills.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.talentpas.skills.VocabularyChanged;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Adding a vocabulary part by part, on both databases: languages, collections, editions, in any order.
abstract class EscoPartsTests extends LoadTests {

    private static final String SKILLS =
            "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,status,modifiedDate,replacedBy,description";
    private static final String OCCUPATIONS =
            "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,status,modifiedDate,description,code,naceCode";
    private static final String COLLECTION =
            "conceptType,conceptUri,preferredLabel,status,skillType,reuseLevel,altLabels,description,broaderConceptUri,broaderConceptPT";
    private static final String GROUPS = "conceptType,conceptUri,preferredLabel,altLabels,status,description,code";
    private static final String OLD = "2022-08-25T12:53:49.834Z";
    private static final String NEW = "2025-01-31T10:00:00Z";

    @Autowired
    private PlatformTransactionManager transactions;

    private final String scheme = "part-" + UUID.randomUUID().toString().substring(0, 8);
    private final String base = "https://example.org/" + scheme + "/";

    @AfterEach
    void retireEverything() {
        vocabularies.load(
                scheme,
                new TextFiles()
                        .with("skills_nl.csv", SKILLS)
                        .with("skillGroups_nl.csv", GROUPS)
                        .with("occupations_nl.csv", OCCUPATIONS)
                        .with("broaderRelationsSkillPillar.csv", "conceptUri,broaderUri")
                        .with("occupationSkillRelations.csv", "occupationUri,relationType,skillType,skillUri"));
        assertThat(jdbc.sql("select uri from concept where scheme = ? and not retired")
                        .param(scheme)
                        .query(String.class)
                        .list())
                .isEmpty();
        jdbc.sql("delete from concept_relation where scheme = ?").param(scheme).update();
    }

    @Test
    void aSecondLanguageAddsWordsAndLeavesTheFirst() {
        add(english());
        LoadReport dutch = add(new TextFiles().with("skills_nl.csv", SKILLS, skill("bake", "brood bakken", OLD)));
        assertThat(dutch.changed()).isEqualTo(1);
        assertThat(label("bake", "en")).containsEntry("preferred", "bake bread");
        assertThat(label("bake", "nl")).containsEntry("preferred", "brood bakken");
        assertThat(retired("polite")).isFalse();
        assertThat(published).containsOnly(new VocabularyChanged(scheme)).hasSize(2);
    }

    @Test
    void theSameFilesAgainChangeNothingInWhateverOrder() {
        var dutch = new TextFiles().with("skills_nl.csv", SKILLS, skill("bake", "brood bakken", OLD));
        add(english());
        add(dutch);
        String version = log.lock(scheme);
        published.clear();
        assertThat(add(dutch).changed()).isZero();
        assertThat(add(english()).changed()).isZero();
        assertThat(add(new TextFiles()
                                .with("skills_nl.csv", SKILLS, skill("bake", "brood bakken", OLD))
                                .with(
                                        "skills_en.csv",
                                        SKILLS,
                                        skill("bake", "bake bread", OLD),
                                        skill("polite", "be polite", OLD)))
                        .changed())
                .isZero();
        assertThat(published).isEmpty();
        assertThat(log.lock(scheme)).isEqualTo(version);
    }

    @Test
    void aNewerEditionRenamesAndRetiresWhatItLacks() {
        add(english());
        add(newerEnglish());
        assertThat(label("bake", "en")).containsEntry("preferred", "bake fresh bread");
        assertThat(retired("polite")).isTrue();
        assertThat(retired("bake")).isFalse();
        assertThat(label("polite", "en")).containsEntry("preferred", "be polite");
    }

    @Test
    void anOlderEditionAfterwardsChangesNothingBack() {
        var newer = newerEnglish();
        add(newer);
        add(english());
        assertThat(label("bake", "en")).containsEntry("preferred", "bake fresh bread");
        assertThat(retired("polite")).isTrue();
        assertThat(add(english()).changed()).isZero();
        assertThat(add(newer).changed()).isZero();
    }

    @Test
    void anOlderLanguageStillAddsItsWords() {
        add(newerEnglish());
        add(new TextFiles()
                .with(
                        "skills_nl.csv",
                        SKILLS,
                        skill("bake", "brood bakken", OLD),
                        skill("polite", "beleefd zijn", OLD)));
        assertThat(label("bake", "nl")).containsEntry("preferred", "brood bakken");
        assertThat(retired("polite")).isTrue();
        assertThat(retired("bake")).isFalse();
    }

    @Test
    void whatIsObsoleteNamesWhatReplacesIt() {
        add(english());
        add(new TextFiles()
                .with(
                        "skills_en.csv",
                        SKILLS,
                        skill("bake", "bake bread", NEW),
                        skill("polite", "be polite", NEW)
                                .replace("released", "obsolete")
                                .replace(",,about", "," + base + "bake,about")));
        assertThat(retired("polite")).isTrue();
        assertThat(jdbc.sql("select replaced_by from concept where uri = ?")
                        .param(base + "polite")
                        .query(String.class)
                        .single())
                .isEqualTo(base + "bake");
    }

    @Test
    void aSmallPartWithANewerDateRetiresNothing() {
        add(new TextFiles()
                .with(
                        "skills_en.csv",
                        SKILLS,
                        skill("bake", "bake bread", OLD),
                        skill("polite", "be polite", OLD),
                        skill("knead", "knead dough", OLD)));
        LoadReport part = add(new TextFiles().with("skills_en.csv", SKILLS, skill("bake", "bake rolls", NEW)));
        assertThat(part.problems()).extracting(Problem::kind).containsExactly(ProblemKind.PART_ONLY);
        assertThat(label("bake", "en")).containsEntry("preferred", "bake rolls");
        assertThat(retired("polite")).isFalse();
        assertThat(retired("knead")).isFalse();
    }

    @Test
    void aCollectionGivesWordsWhereTheSkillsFileIsNotThere() {
        add(english());
        add(collection());
        assertThat(label("bake", "nl"))
                .containsEntry("preferred", "bakken")
                .containsEntry("alternatives", "broodje\nbol");
        assertThat(retired("glaze")).isFalse();
        assertThat(retired("polite")).isFalse();
        assertThat(add(collection()).changed()).isZero();
        add(new TextFiles().with("skills_nl.csv", SKILLS, skill("bake", "brood bakken", OLD)));
        assertThat(label("bake", "nl")).containsEntry("preferred", "brood bakken");
        assertThat(add(collection()).changed()).isZero();
        assertThat(label("bake", "nl")).containsEntry("preferred", "brood bakken");
    }

    @Test
    void whatOnlyACollectionNamesDoesNotVanish() {
        add(collection());
        add(english());
        add(new TextFiles().with("skills_en.csv", SKILLS, skill("bake", "bake", NEW), skill("knead", "knead", NEW)));
        assertThat(retired("glaze")).isFalse();
        assertThat(retired("polite")).isTrue();
    }

    @Test
    void aCollectionTellsTheGroupUntilARelationFileDoes() {
        add(english());
        add(collection());
        assertThat(broader("bake")).containsExactly(base + "food");
        var pillar = new TextFiles()
                .with("skillGroups_en.csv", GROUPS, "SkillGroup," + base + "cook,cooking,,released,,S2")
                .with(
                        "broaderRelationsSkillPillar_en.csv",
                        "conceptType,conceptUri,conceptLabel,broaderType,broaderUri,broaderLabel",
                        "KnowledgeSkillCompetence," + base + "bake,bake,SkillGroup," + base + "cook,cooking");
        add(pillar);
        assertThat(broader("bake")).containsExactly(base + "cook");
        assertThat(broader("glaze")).containsExactly(base + "food");
        assertThat(add(collection()).changed()).isZero();
        assertThat(add(pillar).changed()).isZero();
    }

    @Test
    void relationsOfOneFileDoNotRemoveThoseOfAnother() {
        add(english());
        add(new TextFiles()
                .with("occupations_en.csv", OCCUPATIONS, occupation("baker", "baker"))
                .with("skillGroups_en.csv", GROUPS, "SkillGroup," + base + "cook,cooking,,released,,S2")
                .with("broaderRelationsSkillPillar.csv", "conceptUri,broaderUri", base + "bake," + base + "cook")
                .with("broaderRelationsOccPillar.csv", "conceptUri,broaderUri", base + "baker," + base + "cook"));
        add(new TextFiles()
                .with("broaderRelationsSkillPillar.csv", "conceptUri,broaderUri", base + "polite," + base + "cook"));
        assertThat(broader("bake")).isEmpty();
        assertThat(broader("polite")).containsExactly(base + "cook");
        assertThat(broader("baker")).containsExactly(base + "cook");
    }

    @Test
    void hierarchiesTellWhereGroupsStand() {
        add(new TextFiles()
                .with(
                        "skillGroups_nl.csv",
                        GROUPS,
                        "SkillGroup," + base + "S,vaardigheden,,released,,S",
                        "SkillGroup," + base + "S1,communiceren,,released,,S1")
                .with(
                        "skillsHierarchy_nl.csv",
                        "Level 0 URI,Level 0 preferred term,Level 1 URI,Level 1 preferred term,Level 2 URI,Level 2 preferred term,Level 3 URI,Level 3 preferred term",
                        base + "S,vaardigheden",
                        base + "S,vaardigheden," + base + "S1,communiceren"));
        assertThat(broader("S1")).containsExactly(base + "S");
        assertThat(broader("S")).isEmpty();
    }

    @Test
    void problemsAndCountsAreToldPerFile() {
        LoadReport report = add(english()
                .with("leesmij.csv", "x")
                .with(
                        "occupationSkillRelations.csv",
                        "occupationUri,relationType,skillType,skillUri",
                        base + "nobody,essential,skill/competence," + base + "bake"));
        assertThat(report.problems())
                .extracting(problem -> problem.file() + ":" + problem.line() + " " + problem.kind())
                .containsExactly("leesmij.csv:0 UNKNOWN_FILE", "occupationSkillRelations.csv:2 UNKNOWN_CONCEPT");
        assertThat(report.files())
                .containsExactly(
                        new FileCount("skills_en.csv", 2, 0), new FileCount("occupationSkillRelations.csv", 1, 1));
        assertThat(log.problems(scheme)).isEqualTo(report.problems());
    }

    @Test
    void theListenerHearsEveryStepAndMayStopItAll() {
        List<ImportStep> steps = new ArrayList<>();
        vocabularies.add(scheme, english(), progress -> steps.add(progress.step()));
        assertThat(steps.stream().distinct())
                .containsExactly(ImportStep.CHECKING, ImportStep.READING, ImportStep.WRITING, ImportStep.COMPUTING);
        var newer = new TextFiles().with("skills_en.csv", SKILLS, skill("bake", "bake cake", NEW));
        assertThatThrownBy(() -> vocabularies.add(scheme, newer, progress -> {
                    if (progress.step() == ImportStep.WRITING) {
                        throw new ImportStopped();
                    }
                }))
                .isInstanceOf(ImportStopped.class);
        assertThat(label("bake", "en")).containsEntry("preferred", "bake bread");
    }

    @Test
    void aSecondImportAtTheSameTimeIsRefused() {
        add(english());
        var elsewhere = new TransactionTemplate(transactions);
        elsewhere.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        transaction.executeWithoutResult(status -> {
            log.lock(scheme);
            var second = new VocabularyImport(template, elsewhere, published::add, log);
            assertThatThrownBy(() -> second.add(scheme, english(), ImportListener.NOBODY))
                    .isInstanceOfSatisfying(
                            ImportRefused.class,
                            refused -> assertThat(refused.refusal()).isEqualTo(ImportRefusal.BUSY));
        });
    }

    @Test
    void nothingOfAVocabularyIsRefused() {
        for (TextFiles files :
                List.of(new TextFiles().with("leesmij.csv", "x"), new TextFiles().with("dictionary_en.csv", "x"))) {
            assertThatThrownBy(() -> add(files))
                    .isInstanceOfSatisfying(
                            ImportRefused.class,
                            refused -> assertThat(refused.refusal()).isEqualTo(ImportRefusal.NOTHING_KNOWN));
        }
    }

    private LoadReport add(VocabularyFiles files) {
        return vocabularies.add(scheme, files, ImportListener.NOBODY);
    }

    private TextFiles english() {
        return new TextFiles()
                .with("skills_en.csv", SKILLS, skill("bake", "bake bread", OLD), skill("polite", "be polite", OLD));
    }

    private TextFiles newerEnglish() {
        return new TextFiles()
                .with(
                        "skills_en.csv",
                        SKILLS,
                        skill("bake", "bake fresh bread", NEW),
                        skill("knead", "knead dough", OLD));
    }

    private TextFiles collection() {
        return new TextFiles()
                .with("skillGroups_nl.csv", GROUPS, "SkillGroup," + base + "food,eten,,released,,S1")
                .with(
                        "greenSkillsCollection_nl.csv",
                        COLLECTION,
                        "KnowledgeSkillCompetence," + base
                                + "bake,bakken,released,skill/competence,sector-specific,broodje | bol,Bakt.," + base
                                + "nowhere | " + base + "food,niets | eten",
                        "KnowledgeSkillCompetence," + base
                                + "glaze,glazuren,released,skill/competence,sector-specific,,Glazuurt.," + base
                                + "food,eten");
    }

    private String skill(String name, String preferred, String modified) {
        return "KnowledgeSkillCompetence,%s,skill/competence,sector-specific,%s,,released,%s,,about"
                .formatted(base + name, preferred, modified);
    }

    private String occupation(String name, String preferred) {
        return "Occupation,%s,7512,%s,,released,%s,about,7512.1,".formatted(base + name, preferred, OLD);
    }

    private List<String> broader(String name) {
        return jdbc.sql("select object_uri from concept_relation where relation_kind = 'BROADER' and subject_uri = ?")
                .param(base + name)
                .query(String.class)
                .list();
    }

    private boolean retired(String name) {
        return jdbc.sql("select retired from concept where uri = ?")
                .param(base + name)
                .query(Boolean.class)
                .single();
    }

    private Map<String, Object> label(String name, String language) {
        return jdbc.sql("select * from concept_label where concept_uri = ? and lang = ?")
                .param(base + name)
                .param(language)
                .query()
                .singleRow();
    }
}
