package nl.talentpas.skills.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.talentpas.skills.ConceptType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentTests {

    @ParameterizedTest
    @CsvSource({
        "skills_nl.csv, SKILL, nl",
        "occupations_en.csv, OCCUPATION, en",
        "ISCOGroups_de.csv, GROUP, de",
        "skillGroups_uk.csv, GROUP, uk",
        "ESCO v1.2.0 - skills_nl (1).csv, SKILL, nl",
        "v1.1.1_occupations_en_copy.CSV, OCCUPATION, en",
        "skills-nl.csv, SKILL, nl"
    })
    void aFileIsRecognisedByEscosNameAnywhereInItsOwn(String name, ConceptType type, String language) {
        assertThat(Content.named(name)).contains(new ConceptFile(type, language));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "digitalSkillsCollection_nl.csv",
                "digCompSkillsCollection_nl.csv",
                "ictSkillsCollection_nl.csv",
                "transversalSkillsCollection_nl.csv",
                "researchOccupationsCollection_nl.csv"
            })
    void aCollectionIsNoFileOfSkillsOrOccupations(String name) {
        assertThat(Content.named(name)).contains(new ConceptFile(null, "nl"));
    }

    @Test
    void relationsMayCarryALanguageOrNot() {
        assertThat(Content.named("broaderRelationsOccPillar.csv")).contains(RelationFile.BROADER_OCCUPATIONS);
        assertThat(Content.named("broaderRelationsSkillPillar_nl.csv")).contains(RelationFile.BROADER_SKILLS);
        assertThat(Content.named("skillSkillRelations_en.csv")).contains(RelationFile.RELATED_SKILLS);
        assertThat(Content.named("skillsHierarchy_en.csv")).contains(new Content.Hierarchy());
    }

    @ParameterizedTest
    @ValueSource(strings = {"leesmij.csv", "skills_nl.txt", "myskills_nl.csv", "softskillsCollectie.csv", ".csv"})
    void otherFilesAreNoPart(String name) {
        assertThat(Content.named(name)).isEmpty();
    }

    @Test
    void wordsWithoutALanguageAreRefused() {
        assertThatThrownBy(() -> Content.named("skills.csv"))
                .isInstanceOfSatisfying(
                        ImportRefused.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(ImportRefusal.NO_LANGUAGE));
    }
}
