package nl.talentpas.skills.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.talentpas.skills.VocabularyChanged;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/// CompetentNL as Turtle, N-Triples and tables of labels, on both databases.
abstract class CompetentNlTests extends LoadTests {

    private static final String LABELS = "uri,pref_label,label,label_type";

    private final String run = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    private final String scheme = "cnl-" + run;

    @AfterEach
    void retireEverything() {
        jdbc.sql("delete from concept_relation where scheme = ?").param(scheme).update();
        jdbc.sql("update concept set retired = true where scheme = ?")
                .param(scheme)
                .update();
    }

    @Test
    void everyKindOfConceptComesInWithItsWords() {
        LoadReport report = add(turtle());
        assertThat(types())
                .containsOnly(
                        Map.entry(hum(1), "GROUP"),
                        Map.entry(hum(2), "SKILL"),
                        Map.entry(hum(3), "SKILL"),
                        Map.entry(uri("id/knowledgearea/", 4), "SKILL"),
                        Map.entry(task(5), "TASK"),
                        Map.entry(task(6), "TASK"),
                        Map.entry(occupation(7), "OCCUPATION"),
                        Map.entry(occupation(8), "OCCUPATION"));
        assertThat(label(hum(2), "nl"))
                .containsEntry("preferred", "Deeg kneden")
                .containsEntry("alternatives", "Kneden")
                .containsEntry("description", "Deeg bewerken tot het glad is.")
                .containsEntry("edition", "2025-09-01");
        assertThat(label(hum(2), "en")).containsEntry("preferred", "Kneading dough");
        assertThat(label(occupation(7), "nl"))
                .containsEntry("preferred", "Steenovenbakker")
                .containsEntry("alternatives", "Broodbakker met steenoven\nDesembakker");
        assertThat(one("select code from concept where uri = ?", hum(2))).isEqualTo("100.001.001");
        assertThat(one("select replaced_by from concept where uri = ?", occupation(8)))
                .isEqualTo(occupation(7));
        assertThat(retired(occupation(8))).isTrue();
        assertThat(published).containsExactly(new VocabularyChanged(scheme));
        assertThat(report.problems())
                .extracting(problem -> problem.file() + " " + problem.kind())
                .containsExactly(
                        "small.ttl › skills_nl NO_LABEL", "small.ttl › occupationSkillRelations UNKNOWN_CONCEPT");
        assertThat(report.problems()).allMatch(problem -> problem.line() > 1);
    }

    @Test
    void whatIsEssentialForAnOccupationIsAndTheRestIsOptional() {
        add(turtle());
        assertThat(relations())
                .contains(
                        occupation(7) + " SKILL " + hum(2) + " true",
                        occupation(7) + " SKILL " + uri("id/knowledgearea/", 4) + " true",
                        occupation(7) + " SKILL " + hum(3) + " false",
                        occupation(7) + " TASK " + task(5) + " true",
                        occupation(7) + " TASK " + task(6) + " false",
                        hum(2) + " BROADER " + hum(1) + " true")
                .noneMatch(relation -> relation.contains("SAME"));
    }

    @Test
    void theSameInAnotherOrderOrFormChangesNothing() {
        add(turtle());
        published.clear();
        assertThat(add(turtle()).changed()).isZero();
        String again = "%s <http://www.w3.org/2004/02/skos/core#altLabel> \"Kneden\"@nl .\n%s <%s> <%s> .\n"
                .formatted(
                        "<" + hum(2) + ">",
                        "<" + occupation(7) + ">",
                        "https://linkeddata.competentnl.nl/def/competentnl#requiresHATEssential",
                        hum(2));
        String whole = small();
        assertThat(add(new TextFiles().with("een.nt", again).with("small.ttl", whole))
                        .changed())
                .isZero();
        assertThat(published).isEmpty();
    }

    @Test
    void aNewerEditionRetiresWhatItLacks() {
        add(turtle());
        String newer = small().replace("2025-09-01", "2026-02-01")
                .replace(
                        "hum:%s3 a cnlo:HumanCapability".formatted(run),
                        "<https://example.org/x> a cnlo:HumanCapability")
                .replace("Deeg kneden", "Deeg kneden en rollen");
        add(new TextFiles().with("newer.ttl", newer));
        assertThat(label(hum(2), "nl")).containsEntry("preferred", "Deeg kneden en rollen");
        assertThat(retired(hum(2))).isFalse();
        assertThat(retired(hum(3))).isTrue();
    }

    @Test
    void labelsAloneMakeConceptsAndNeverReplaceTheWordsOfTheOntology() {
        var labels = new TextFiles()
                .with(
                        "cnl_capability_labels.csv",
                        LABELS,
                        hum(2) + ",Deeg kneden,Kneden met de hand,altLabel",
                        hum(2) + ",Deeg kneden,\"Deeg, kneden\",altLabel")
                .with(
                        "cnl_occupation_labels.csv",
                        LABELS,
                        occupation(7) + ",Steenovenbakker,Steenovenbakker,prefLabel",
                        "https://linkeddata.competentnl.nl/id/educationalnorm/1,Bakker (mbo),Bakker,altLabel");
        LoadReport report = add(labels);
        assertThat(label(hum(2), "nl")).containsEntry("alternatives", "Deeg, kneden\nKneden met de hand");
        assertThat(label(occupation(7), "nl")).containsEntry("preferred", "Steenovenbakker");
        assertThat(report.problems())
                .extracting(problem -> problem.file() + ":" + problem.line() + " " + problem.kind())
                .containsExactly("cnl_occupation_labels.csv:3 UNKNOWN_TYPE");
        assertThat(add(labels).changed()).isZero();
        add(turtle());
        assertThat(label(hum(2), "nl")).containsEntry("alternatives", "Kneden");
        assertThat(add(labels).changed()).isZero();
        assertThat(label(hum(2), "nl")).containsEntry("alternatives", "Kneden");
    }

    @Test
    void whatEscoHoldsIsLinkedAsTheSameWhenItIsThere() {
        String esco = "https://example.org/" + scheme + "/knead";
        vocabularies.add(
                scheme + "-e",
                new TextFiles().with("skills_nl.csv", "conceptUri,preferredLabel", esco + ",deeg kneden"),
                ImportListener.NOBODY);
        add(new TextFiles().with("small.ttl", small().replace("http://data.europa.eu/esco/skill/not-loaded", esco)));
        assertThat(relations()).contains(hum(2) + " SAME " + esco + " true");
        jdbc.sql("delete from concept_relation where scheme = ?").param(scheme).update();
        jdbc.sql("update concept set retired = true where uri = ?").param(esco).update();
    }

    @Test
    void aBrokenOrHalfFileIsRefusedAndChangesNothing() {
        String half = small().substring(0, small().length() - 30);
        refuse(ImportRefusal.BROKEN_RDF, new TextFiles().with("small.ttl", half));
        refuse(
                ImportRefusal.BROKEN_RDF,
                new TextFiles().with("a.nt", "<https://example.org/a> <https://example.org/b"));
        refuse(
                ImportRefusal.BROKEN_RDF,
                new TextFiles()
                        .with(
                                "deep.ttl",
                                "<https://example.org/a> <https://example.org/b> "
                                        + "[ <https://example.org/b> ".repeat(200_000)));
        refuse(ImportRefusal.BROKEN_CSV, new TextFiles().with("x.csv", LABELS, hum(2) + ",Deeg kneden,Kne"));
        refuse(ImportRefusal.NOTHING_KNOWN, new TextFiles().with("leeg.ttl", "<urn:a> <urn:b> <urn:c> ."));
        assertThat(types()).isEmpty();
    }

    @Test
    void whatIsNotUtf8IsRefused() {
        var latin = new VocabularyFiles() {
            @Override
            public List<String> names() {
                return List.of("latin.ttl");
            }

            @Override
            public InputStream open(String name) {
                return new ByteArrayInputStream(
                        "<urn:a> <urn:b> \"caf\u00e9\" .".getBytes(StandardCharsets.ISO_8859_1));
            }
        };
        refuse(ImportRefusal.NOT_UTF8, latin);
    }

    @Test
    void doubtfulStatementsAreToldWithTheirLine() {
        LoadReport report =
                add(new TextFiles().with("small.ttl", small() + "\n<https://example.org/a b> <urn:x> <urn:y> .\n"));
        assertThat(report.problems()).anyMatch(problem -> problem.kind() == ProblemKind.BAD_STATEMENT);
    }

    @Test
    void theFilesThemselvesTellWhoseTheyAre() {
        assertThat(Source.of(turtle())).isEqualTo(Source.COMPETENTNL);
        assertThat(Source.of(new TextFiles().with("labels.csv", "\uFEFF" + LABELS)))
                .isEqualTo(Source.COMPETENTNL);
        var esco = new TextFiles().with("skills_nl.csv", "conceptUri,preferredLabel");
        assertThat(Source.of(esco)).isEqualTo(Source.ESCO);
        assertThatThrownBy(() -> Source.of(esco.with("x.nt", "")))
                .isInstanceOfSatisfying(
                        ImportRefused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(ImportRefusal.TWO_SOURCES));
    }

    private void refuse(ImportRefusal why, VocabularyFiles files) {
        assertThatThrownBy(() -> add(files))
                .isInstanceOfSatisfying(
                        ImportRefused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(why));
    }

    private LoadReport add(VocabularyFiles files) {
        LoadPlan plan = Source.COMPETENTNL.plan(files, ImportListener.NOBODY);
        return vocabularies.add(scheme, plan, ImportListener.NOBODY);
    }

    private TextFiles turtle() {
        return new TextFiles().with("small.ttl", small());
    }

    /// With addresses of this run alone: a concept belongs to one vocabulary only.
    private String small() {
        try {
            return new ClassPathResource("competentnl/small.ttl")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replace("TEST00000", run);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String hum(int number) {
        return uri("id/humancapability/", number);
    }

    private String occupation(int number) {
        return uri("uwv/id/occupation/", number);
    }

    private String task(int number) {
        return uri("uwv/id/occupationtask/", number);
    }

    private String uri(String folder, int number) {
        return "https://linkeddata.competentnl.nl/" + folder + run + number;
    }

    private Map<String, String> types() {
        var types = new TreeMap<String, String>();
        jdbc.sql("select uri, concept_type from concept where scheme = ?")
                .param(scheme)
                .query(row -> {
                    types.put(row.getString("uri"), row.getString("concept_type"));
                });
        return types;
    }

    private List<String> relations() {
        return jdbc.sql(
                        "select subject_uri, relation_kind, object_uri, essential from concept_relation where scheme = ?")
                .param(scheme)
                .query((row, number) -> row.getString("subject_uri") + " " + row.getString("relation_kind") + " "
                        + row.getString("object_uri") + " " + row.getBoolean("essential"))
                .list();
    }

    private boolean retired(String uri) {
        return jdbc.sql("select retired from concept where uri = ?")
                .param(uri)
                .query(Boolean.class)
                .single();
    }

    private String one(String sql, String uri) {
        return jdbc.sql(sql).param(uri).query(String.class).single();
    }

    private Map<String, Object> label(String uri, String language) {
        return jdbc.sql("select * from concept_label where concept_uri = ? and lang = ?")
                .param(uri)
                .param(language)
                .query()
                .singleRow();
    }
}
