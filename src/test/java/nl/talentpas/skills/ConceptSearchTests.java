package nl.talentpas.skills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.talentpas.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class ConceptSearchTests {

    private static final Locale DUTCH = Locale.of("nl");
    private static final Set<ConceptType> ALL = EnumSet.allOf(ConceptType.class);

    @Autowired
    private ConceptSearch search;

    @ParameterizedTest
    @CsvSource({
        "heftruck, SKILL, drive-forklift",
        "heftruckchauffeur, SKILL, drive-forklift",
        "heftruckchauffeur, OCCUPATION, forklift-driver",
        "chauffeur heftruck, OCCUPATION, forklift-driver",
        "vorkheftruk, SKILL, drive-forklift",
        "hefftruk, SKILL, drive-forklift",
        "lassen, OCCUPATION, welder",
        "lasser, OCCUPATION, welder",
        "ouderen wassen, SKILL, help-with-washing",
        "autorijden, SKILL, drive-car",
        "auto rijden, SKILL, drive-car",
        "schoonmaken kantoor, OCCUPATION, office-cleaner",
        "kantoor schoonmaken, OCCUPATION, office-cleaner",
        "pakketjes inpakken, OCCUPATION, packer",
        "metselen, OCCUPATION, bricklayer",
        "kapster, OCCUPATION, hairdresser",
        "samenwerken, SKILL, work-together"
    })
    void findsWhatDutchEverydayWordsMean(String words, ConceptType type, String wanted) {
        assertThat(names(words, DUTCH, Set.of(type), 5)).contains(wanted);
    }

    @ParameterizedTest
    @CsvSource({
        "forklift, SKILL, drive-forklift",
        "welding, OCCUPATION, welder",
        "wash old people, SKILL, help-with-washing",
        "driving a car, SKILL, drive-car",
        "offfice cleaner, OCCUPATION, office-cleaner"
    })
    void findsWhatEnglishEverydayWordsMean(String words, ConceptType type, String wanted) {
        assertThat(names(words, Locale.ENGLISH, Set.of(type), 5)).contains(wanted);
    }

    @Test
    void understandsEnglishInADutchPageToo() {
        assertThat(names("welding", DUTCH, Set.of(ConceptType.OCCUPATION), 5)).contains("welder");
    }

    @Test
    void answersWhileTheWordIsStillBeingTyped() {
        assertThat(names("heft", DUTCH, Set.of(ConceptType.SKILL), 5)).contains("drive-forklift");
        assertThat(names("he", DUTCH, ALL, 10)).hasSize(10);
    }

    @Test
    void aLabelThatEqualsTheQueryComesFirst() {
        assertThat(names("lasser", DUTCH, ALL, 5)).first().isEqualTo("welder");
        assertThat(names("KOK", DUTCH, Set.of(ConceptType.OCCUPATION), 5))
                .first()
                .isEqualTo("cook");
    }

    @Test
    void onlyGivesTheTypesAskedFor() {
        List<ConceptSearch.Hit> hits = search.search("schoonmaken", DUTCH, Set.of(ConceptType.TASK), 20);
        assertThat(hits).hasSize(20).allMatch(hit -> hit.concept().type() == ConceptType.TASK);
        assertThat(search.search("schoonmaken", DUTCH, Set.of(), 20)).isEmpty();
        assertThat(search.search("schoonmaken", DUTCH, ALL, 0)).isEmpty();
    }

    @Test
    void namesTheLabelThatMatched() {
        ConceptSearch.Hit hit = search.search("vorkheftruck", DUTCH, Set.of(ConceptType.SKILL), 1)
                .getFirst();
        assertThat(hit.matched()).isEqualTo("vorkheftruck");
        assertThat(hit.fallback()).isFalse();
    }

    @Test
    void readersOfAnotherLanguageGetEnglishAndAreTold() {
        List<ConceptSearch.Hit> hits = search.search("forklift", Locale.of("pl"), Set.of(ConceptType.SKILL), 5);
        assertThat(hits).isNotEmpty().allMatch(ConceptSearch.Hit::fallback);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "!?", "\u0000", "xqzwvjk"})
    void nothingComesOfNothing(String text) {
        assertThat(search.search(text, DUTCH, ALL, 10)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "heftruck AND (", "\"heftruck", "heftruck~2^3", "labels_nl:heftruck", "+heftruck -rijden", "heftruck*",
                "[a TO z] heftruck", "heftruck && ||", "\\heftruck/", "heftruck' or 1=1 --", "<b>heftruck</b>",
                        "😀 heftruck"
            })
    void signsOfAQueryLanguageMeanNothing(String text) {
        assertThat(names(text, DUTCH, Set.of(ConceptType.SKILL), 10)).contains("drive-forklift");
    }

    @Test
    void aVeryLongTextIsNoTrouble() {
        assertThatCode(() -> search.search("lassen en slijpen van staal ".repeat(40), DUTCH, ALL, 10))
                .doesNotThrowAnyException();
        assertThatCode(() -> search.search("x".repeat(10_000), DUTCH, ALL, 10)).doesNotThrowAnyException();
        String long200 = "ik kan heel goed lassen ".repeat(9).substring(0, 200);
        assertThat(names(long200, DUTCH, Set.of(ConceptType.OCCUPATION), 5)).contains("welder");
    }

    @Test
    void answersTheSameQueryTheSameWay() {
        List<ConceptSearch.Hit> once = search.search("schoonmaken", DUTCH, ALL, 50);
        assertThat(search.search("schoonmaken", DUTCH, ALL, 50)).isEqualTo(once);
        assertThat(search.search("schoonmaken", DUTCH, ALL, 10)).isEqualTo(once.subList(0, 10));
    }

    private List<String> names(String words, Locale locale, Set<ConceptType> types, int limit) {
        return search.search(words, locale, types, limit).stream()
                .map(hit -> hit.concept().uri().localName())
                .toList();
    }
}
