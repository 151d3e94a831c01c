package nl.talentpas.skills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import nl.talentpas.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class SkillsInTextTests {

    private static final Locale DUTCH = Locale.of("nl");

    @Autowired
    private SkillsInText engine;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ik heb drie jaar in het magazijn van een slachterij gewerkt | warehouse-worker
                    ik heb drie jaar in het magazijn van een slachterij gewerkt | slaughterhouse-worker
                    Ik kan heftruck rijden en orders picken | pick-orders
                    Ik kan heftruck rijden en orders picken | drive-forklift
                    Ik heb een heftruckcertificaat maar ik kan niet lassen | drive-forklift
                    Ik heb gelast met MIG/MAG | weld-mig-mag
                    Ik maak kantoren schoon en ik ben kok geweest | cook
                    Ik was magazijnmedewerker, daarna heftruckchauffeur | warehouse-worker
                    Ik was magazijnmedewerker, daarna heftruckchauffeur | forklift-driver
                    Je gaat pallets stapelen en dozen dragen | stack-pallets
                    Als medewerker bediening neem je bestellingen op | waiter
                    Als medewerker bediening neem je bestellingen op | take-orders
                    Ik heb muren gemetseld en behangen | lay-bricks
                    Ik heb muren gemetseld en behangen | hang-wallpaper
                    Ik heb muren gemetseld en behangen | build-brick-wall
                    Jaren vakken gevuld en brood afgebakken | bake-off-bread
                    Ik repareer fietsen | repair-bikes
                    Rapporteren in het zorgdossier | write-care-report
                    Meten met een schuifmaat | measure-with-caliper
                    CNC-machines instellen | set-up-cnc
                    Ik kook graag | cook-at-home
                    Ik heb gras gemaaid en heggen gesnoeid | garden-mow-prune
                    Laden en lossen van vrachtwagens | load-trucks
                    Laden en lossen van vrachtwagens | unload-trucks
                    Technische tekeningen lezen | read-technical-drawings
                    Geen diploma nodig, wel ervaring als metselaar | bricklayer
                    KAPPER GEZOCHT! | hairdresser
                    lassen | welder
                    Ik heb schoongemaakt | office-cleaner
                    kantoren schoongemaakt | office-cleaner
                    Wij zoeken een Bakker | baker
                    Jan was bakker | baker
                    Functie: Timmerman | carpenter
                    """)
    void findsWhatDutchSentencesSay(String text, String wanted) {
        assertThat(said(text, DUTCH)).contains(wanted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    I worked as a hairdresser | hairdresser
                    I was a welder for ten years | welder
                    I worked in a warehouse for three years | warehouse-worker
                    I have experience with MIG welding | weld-mig-mag
                    Experience as a plumber | plumber
                    I was an electrician | electrician
                    Carpenter wanted | carpenter
                    I cleaned offices | office-cleaner
                    No diploma needed, but experience as a bricklayer | bricklayer
                    """)
    void findsWhatEnglishSentencesSay(String text, String wanted) {
        assertThat(said(text, Locale.ENGLISH)).contains(wanted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ik kan geen heftruck rijden",
                "Je hoeft geen heftruck te kunnen rijden",
                "Heftruck rijden is niet nodig",
                "Ervaring met heftruck rijden is niet nodig",
                "Heftruck rijden hoeft niet",
                "Ik heb nooit heftruck gereden",
                "Zonder heftruck rijden lukt het ook",
                "Ik rijd niet op een heftruck",
                "geen ervaring met metselen, heftruck rijden of behangen nodig"
            })
    void whatDutchDeniesIsNotFound(String text) {
        assertThat(engine.find(text, DUTCH)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Niet nodig:\n- heftruck rijden\n- metselen",
                "Niet nodig:\r\n\r\n* heftruck rijden\r\n* metselen",
                "Wat je niet hoeft te kunnen:\n1. heftruck rijden\n2. metselen",
                "Dit kan ik niet:\nheftruck rijden\nmetselen",
                "Niet nodig: heftruck rijden, metselen.",
                "Not required:\n- heftruck rijden"
            })
    void whatIsListedUnderADenyingHeadingIsNotFound(String text) {
        assertThat(engine.find(text, DUTCH)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Niet nodig:\n- metselen\nWel nodig:\n- heftruck rijden",
                "Niet nodig:\n- metselen\n\nWij zoeken iemand die heftruck kan rijden",
                "Niet nodig:\nmetselen\n\nHeftruck rijden",
                "Niet nodig: metselen. Wel nodig: heftruck rijden.",
                "Dit is niet zomaar een baan:\n- heftruck rijden"
            })
    void aDenyingHeadingEndsWithItsList(String text) {
        assertThat(said(text, DUTCH)).contains("drive-forklift").doesNotContain("lay-bricks");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ik hielp mevrouw Bakker",
                "Mijn baas was dhr. Timmerman",
                "Vraag naar de heer De Kok of mw. van der Kapper",
                "Mevrouw Fatoumata Bakker is mijn coach",
                "Jan Bakker was mijn collega",
                "Groeten, J. Timmerman",
                "Marieke Jansen-Bakker",
                "Fatoumata Bakker leerde mij het werk",
                "Mijn collega Fatoumata Bakker",
                "Fatoumata Bakker\nOss",
                "Ik werkte samen met Oluwaseun van der Kok en Dinh Kapper."
            })
    void aSurnameIsNoOccupation(String text) {
        assertThat(engine.find(text, DUTCH)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Allround Timmerman",
                "Wij zoeken een Leerling Timmerman",
                "Enthousiaste Timmerman gezocht",
                "MBO Timmerman niveau 2",
                "Gezocht: Timmerman",
                "Ik ben Fatoumata, timmerman",
                "Fatoumata is een goede timmerman"
            })
    void anOccupationBesideAnotherCapitalIsStillOne(String text) {
        assertThat(said(text, DUTCH)).contains("carpenter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Geen ervaring nodig:\n- heftruck rijden\n- metselen",
                "Werkervaring is niet vereist:\n* heftruck rijden\n* metselen",
                "Geen diploma nodig: heftruck rijden leer je bij ons. Metselen ook.",
                "No experience needed:\n- heftruck rijden\n- metselen"
            })
    void thatNothingNeedsToBeBroughtDeniesNotWhatIsListed(String text) {
        assertThat(said(text, DUTCH)).contains("drive-forklift");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Geen ervaring nodig met:\n- heftruck rijden\n- metselen",
                "Geen ervaring nodig in:\n1. heftruck rijden",
                "Ervaring niet vereist met: heftruck rijden, metselen.",
                "Geen ervaring met:\n- heftruck rijden",
                "No experience required with:\n- heftruck rijden"
            })
    void experienceWithWhatIsListedIsDenied(String text) {
        assertThat(engine.find(text, DUTCH)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I cannot drive a forklift",
                "I don't know how to drive a forklift",
                "No experience as a hairdresser required",
                "Experience as a hairdresser is not required",
                "I never worked as a hairdresser",
                "I can’t drive a forklift"
            })
    void whatEnglishDeniesIsNotFound(String text) {
        assertThat(engine.find(text, Locale.ENGLISH)).isEmpty();
    }

    @Test
    void aDenialEndsWithItsClause() {
        assertThat(said("Ik kan niet koken, maar ik ben wel kapper", DUTCH))
                .contains("hairdresser")
                .doesNotContain("cook", "cooking");
        assertThat(said("Metselen is geen probleem", DUTCH)).contains(only("Ik kan metselen"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "Wij bieden een goed salaris, pensioen en gezellige collega's in ons team.",
                "Ik heb mijn auto verkocht en een nieuwe keuken gekocht",
                "Ik heb een werkloos jaar gehad en veel gewandeld",
                "Je werkt 32 uur per week. Werk en goed werk, dat is wat we doen.",
                "<script>alert('x')</script> &amp; \u0000 \uD800 \u202E \uD83D\uDE00\uD83D\uDE00",
                "!!! ... ,,, ;;; ((( )))",
                "12345 67890 2019-2023"
            })
    void whatSaysNothingProposesNothing(String text) {
        assertThat(engine.find(text, DUTCH)).isEmpty();
    }

    @Test
    void anOccupationBringsItsTasksAndSkillsWithTheReason() {
        List<Finding> found = engine.find("Ik was heftruckchauffeur in Oss", DUTCH);
        assertThat(found).anySatisfy(finding -> {
            assertThat(finding.concept().type()).isEqualTo(ConceptType.SKILL);
            assertThat(finding.source().orElseThrow().uri().localName()).isEqualTo("forklift-driver");
            assertThat(finding.places()).containsExactly(new Finding.Place(7, 24));
        });
        assertThat(found).extracting(Finding::confidence).isSortedAccordingTo((one, other) -> other - one);
        assertThat(found).allSatisfy(finding -> assertThat(finding.confidence()).isBetween(1, 1_000));
    }

    @Test
    void aWishIsNoClaim() {
        assertThat(engine.find("Ik wil graag kapper worden", DUTCH))
                .isNotEmpty()
                .allMatch(Finding::wished);
        assertThat(engine.find("I want to learn to be a hairdresser", Locale.ENGLISH))
                .isNotEmpty()
                .allMatch(Finding::wished);
        assertThat(engine.find("Ik was kapper", DUTCH)).isNotEmpty().noneMatch(Finding::wished);
    }

    @Test
    void theSameTextGivesTheSameAnswer() {
        String text = "Ik was kapper en kok. In het magazijn heb ik gewerkt als orderpicker. ".repeat(20);
        assertThat(engine.find(text, DUTCH)).isEqualTo(engine.find(text, DUTCH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lassen ", "heftruck rijden ", "a", "de ", "niet ", "magazijn werken\n", "\u00e9\u0301'’"})
    void aTextOfFullLengthIsRead(String part) {
        String text = part.repeat(SkillsInText.MAX_LENGTH / part.length());
        assertThat(engine.find(text, DUTCH))
                .allSatisfy(finding -> assertThat(finding.places())
                        .allSatisfy(place -> assertThat(place.end()).isBetween(place.start() + 1, text.length())));
    }

    @Test
    void aLongerTextIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> engine.find("a".repeat(SkillsInText.MAX_LENGTH + 1), DUTCH));
    }

    private String[] only(String text) {
        return said(text, DUTCH).toArray(String[]::new);
    }

    /// What stands in the text itself.
    private List<String> said(String text, Locale locale) {
        return engine.find(text, locale).stream()
                .filter(finding -> finding.source().isEmpty())
                .map(finding -> finding.concept().uri().localName())
                .toList();
    }
}
