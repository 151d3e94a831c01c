package nl.talentpas.skills;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.talentpas.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Keeps the vocabulary that comes with the product complete while people edit it by hand.
@IntegrationTest
class StarterVocabularyTests {

    private static final List<Locale> LANGUAGES = List.of(Locale.of("nl"), Locale.ENGLISH);
    private static final int MAX_WORDS = 12;

    @Autowired
    private Vocabulary vocabulary;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void isLargeEnoughForARegion() {
        assertThat(starter(ConceptType.OCCUPATION)).hasSizeGreaterThanOrEqualTo(100);
        assertThat(starter(ConceptType.SKILL)).hasSizeGreaterThanOrEqualTo(600);
        assertThat(starter(ConceptType.TASK)).hasSizeGreaterThanOrEqualTo(500);
    }

    @Test
    void loadsWithoutAProblem() {
        assertThat(jdbc.sql("select file_name, line_number, message from vocabulary_problem where scheme = 'starter'")
                        .query()
                        .listOfRows())
                .isEmpty();
    }

    @Test
    void everyOccupationHasEnoughSkillsAndTasksAndASector() {
        assertThat(starter(ConceptType.OCCUPATION)).allSatisfy(occupation -> {
            List<SkillLink> skills = vocabulary.skillsOf(occupation.uri());
            assertThat(skills).hasSizeGreaterThanOrEqualTo(8);
            assertThat(skills.stream().filter(SkillLink::essential)).hasSizeGreaterThanOrEqualTo(4);
            assertThat(vocabulary.tasksOf(occupation.uri())).hasSizeGreaterThanOrEqualTo(5);
            assertThat(vocabulary.groupOf(occupation.uri())).isPresent();
            assertThat(occupation.code()).matches("[0-9]{4}");
        });
    }

    @Test
    void everyTaskAsksForASkillAndHasAPictureAndATrend() {
        assertThat(starter(ConceptType.TASK)).allSatisfy(task -> {
            assertThat(vocabulary.skillsOf(task.uri())).isNotEmpty();
            assertThat(task.icon()).isNotNull();
            assertThat(task.trend()).isNotNull();
        });
    }

    @Test
    void everyTrendIsUsed() {
        assertThat(starter(ConceptType.TASK).map(Concept::trend)).contains(Trend.values());
    }

    @Test
    void noSkillTaskOrGroupStandsAlone() {
        assertThat(starter(ConceptType.SKILL)).allSatisfy(skill -> {
            assertThat(vocabulary.occupationsWith(skill.uri())).isNotEmpty();
            assertThat(vocabulary.groupOf(skill.uri())).isPresent();
        });
        Set<ConceptUri> used = Stream.of(ConceptType.OCCUPATION, ConceptType.ACTIVITY)
                .flatMap(this::starter)
                .flatMap(holder -> vocabulary.tasksOf(holder.uri()).stream())
                .map(TaskLink::task)
                .collect(Collectors.toSet());
        assertThat(starter(ConceptType.TASK).map(Concept::uri)).allMatch(used::contains);
        assertThat(starter(ConceptType.GROUP))
                .allSatisfy(
                        group -> assertThat(vocabulary.membersOf(group.uri())).isNotEmpty());
    }

    @Test
    void everyActivityHasTasksACategoryAndAPicture() {
        assertThat(starter(ConceptType.ACTIVITY)).isNotEmpty().allSatisfy(activity -> {
            assertThat(vocabulary.tasksOf(activity.uri())).isNotEmpty();
            assertThat(activity.code()).isIn("care", "home", "hobby", "volunteering", "school");
            assertThat(activity.icon()).isNotNull();
        });
    }

    @Test
    void noPreferredLabelOccursTwicePerLanguageAndType() {
        for (Locale language : LANGUAGES) {
            for (ConceptType type : ConceptType.values()) {
                Map<String, ConceptUri> seen = new HashMap<>();
                assertThat(starter(type))
                        .allSatisfy(concept -> assertThat(
                                        seen.put(concept.preferred(language).toLowerCase(language), concept.uri()))
                                .as(concept.preferred(language))
                                .isNull());
            }
        }
    }

    @Test
    void speaksBothLanguagesInFewPlainWords() {
        for (Locale language : LANGUAGES) {
            assertThat(everything()).allSatisfy(concept -> {
                assertThat(concept.speaks(language)).isTrue();
                assertThat(concept.plain(language)).isNotBlank().doesNotEndWith(".");
                assertThat(concept.plain(language).split(" ")).hasSizeLessThanOrEqualTo(MAX_WORDS);
            });
        }
    }

    @Test
    void describesEverySkillAndOccupationInBothLanguages() {
        for (Locale language : LANGUAGES) {
            assertThat(Stream.of(ConceptType.SKILL, ConceptType.OCCUPATION).flatMap(this::starter))
                    .allSatisfy(concept -> {
                        assertThat(concept.description(language)).isNotBlank();
                        assertThat(concept.alternatives(language)).isNotEmpty();
                    });
        }
    }

    @Test
    void everyPictureIsInTheIconSet() {
        Set<String> icons = everything()
                .map(Concept::icon)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toSet());
        assertThat(icons)
                .allSatisfy(icon -> assertThat(new ClassPathResource(
                                        "META-INF/resources/webjars/lucide-static/0.468.0/icons/" + icon + ".svg")
                                .exists())
                        .as(icon)
                        .isTrue());
    }

    private Stream<Concept> everything() {
        return Arrays.stream(ConceptType.values()).flatMap(this::starter);
    }

    private Stream<Concept> starter(ConceptType type) {
        Collection<Concept> all = vocabulary.all(type);
        return all.stream().filter(concept -> concept.scheme().equals("starter"));
    }
}
