package nl.talentpas.demo.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import nl.talentpas.IntegrationTest;
import nl.talentpas.identity.AccountDetails;
import nl.talentpas.identity.DemoAccounts;
import nl.talentpas.identity.EmailAddress;
import nl.talentpas.identity.Role;
import nl.talentpas.passport.Experience;
import nl.talentpas.passport.PassportDetails;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.terms.Places;
import nl.talentpas.terms.WorkKind;
import nl.talentpas.vacancy.Sector;
import nl.talentpas.vacancy.VacancyDetails;
import nl.talentpas.vacancy.VacancyStatus;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegionGeneratorTests {

    static final Size SMALL = new Size(60, 10, 30, 4, 24);
    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 3, 11, 14, 30, 0, 0, ZoneId.of("Europe/Amsterdam"));

    @Autowired
    private Vocabulary vocabulary;

    @Autowired
    private Places places;

    private Region region;

    @BeforeAll
    void makeUpARegion() {
        region = generate(5341, Size.FULL);
    }

    private Region generate(long seed, Size size) {
        return new RegionGenerator(Content.read(), vocabulary, places, NOW, seed).generate(size);
    }

    @Test
    void theSameSeedGivesTheSameRegionAndAnotherSeedAnother() {
        assertThat(generate(5341, SMALL)).isEqualTo(generate(5341, SMALL)).isNotEqualTo(generate(5342, SMALL));
    }

    @Test
    void aRegionIsAsLargeAsAsked() {
        assertThat(region.passports()).hasSize(1500);
        assertThat(region.employers()).hasSize(120);
        assertThat(region.vacancies()).hasSize(400);
        assertThat(region.caseloads()).hasSize(12);
        assertThat(region.proposals()).hasSizeBetween(135, 165);
    }

    @Test
    void everybodyHasAnAddressAndAnIdOfTheirOwn() {
        assertThat(region.accounts())
                .extracting(AccountDetails::email)
                .doesNotHaveDuplicates()
                .allMatch(EmailAddress::valid)
                .allMatch(email -> email.endsWith("@demo.talentpas.nl"));
        assertThat(region.accounts()).extracting(AccountDetails::id).doesNotHaveDuplicates();
        assertThat(region.vacancies()).extracting(VacancyDetails::id).doesNotHaveDuplicates();
    }

    @Test
    void theSixDemoAccountsAreThere() {
        assertThat(DemoAccounts.roles())
                .allSatisfy(role -> assertThat(region.accounts())
                        .anyMatch(account -> account.email().equals(DemoAccounts.emailOf(role))
                                && account.roles().equals(Set.of(role))));
    }

    @Test
    void oneInFourIsAStudent() {
        assertThat(region.accounts().stream().filter(account -> account.has(Role.STUDENT)))
                .hasSizeBetween(320, 430);
    }

    @Test
    void mostLiveInOss() {
        assertThat(region.accounts().stream()
                        .filter(account -> account.municipality().equals("Oss")))
                .hasSizeBetween(850, 1150);
    }

    @Test
    void mostAgreeToBeMatchedAndManyPassportsAreUnfinished() {
        assertThat(region.passports().stream().filter(PassportDetails::matchable))
                .hasSizeBetween(1150, 1330);
        assertThat(region.passports().stream().filter(RegionGeneratorTests::isUnfinished))
                .hasSizeBetween(350, 650);
    }

    private static boolean isUnfinished(PassportDetails passport) {
        return passport.experiences().isEmpty()
                || passport.about().isEmpty()
                || passport.wishes().kinds().isEmpty()
                || passport.wishes().home() == null
                || passport.wishes().conditions().isEmpty();
    }

    @Test
    void yearsFitTogether() {
        YearMonth now = YearMonth.from(NOW);
        assertThat(region.passports())
                .flatExtracting(PassportDetails::experiences)
                .allSatisfy(experience -> {
                    YearMonth from = Objects.requireNonNull(((Experience) experience).from());
                    YearMonth until = ((Experience) experience).until();
                    assertThat(from).isBefore(now).isAfter(now.minusYears(35));
                    if (until != null) {
                        assertThat(until).isAfter(from).isBeforeOrEqualTo(now);
                    }
                });
        assertThat(region.passports())
                .allSatisfy(passport -> assertThat(passport.experiences()).hasSizeLessThanOrEqualTo(5));
    }

    @Test
    void everyConceptStandsInTheVocabularyAndEveryPlaceInTheTable() {
        assertThat(region.passports()).allSatisfy(passport -> {
            passport.skills().forEach(claim -> vocabulary.get(claim.skill()));
            passport.tasks().forEach(claim -> vocabulary.get(claim.task()));
            if (passport.wishes().home() != null) {
                assertThat(places.find(passport.wishes().home())).isPresent();
            }
        });
        assertThat(region.vacancies())
                .allSatisfy(vacancy -> assertThat(places.find(
                                Objects.requireNonNull(vacancy.content().place())))
                        .isPresent());
    }

    @Test
    void everyVacancyCanBePublished() {
        assertThat(region.vacancies())
                .allSatisfy(vacancy -> assertThat(vacancy.content().missing()).isEmpty());
    }

    @Test
    void vacanciesAreOfEveryKindSectorAndStatus() {
        assertThat(region.vacancies())
                .extracting(vacancy -> vacancy.content().kind())
                .contains(WorkKind.values());
        assertThat(region.vacancies())
                .extracting(vacancy -> vacancy.organisation().sector())
                .contains(Sector.values());
        assertThat(region.vacancies()).extracting(VacancyDetails::status).contains(VacancyStatus.values());
    }

    @Test
    void everybodyHasExactlyOneCoach() {
        assertThat(region.caseloads())
                .flatExtracting(caseload -> caseload.people().keySet())
                .doesNotHaveDuplicates()
                .hasSize(1500);
        assertThat(region.caseloads())
                .allSatisfy(caseload -> assertThat(caseload.people()).hasSizeBetween(70, 190));
    }

    @Test
    void everyStoryIsPlannedInThePastAndAfterPublication() {
        assertThat(region.proposals()).extracting(PlannedProposal::story).contains(Story.values());
        assertThat(region.proposals()).allSatisfy(proposal -> {
            assertThat(proposal.steps()).extracting(PlannedProposal.Step::at).isSorted();
            assertThat(proposal.steps().getLast().at()).isBefore(NOW.toInstant());
            assertThat(publishedAt(proposal)).isBefore(proposal.start());
        });
    }

    private java.time.Instant publishedAt(PlannedProposal proposal) {
        return region.vacancies().stream()
                .filter(vacancy -> vacancy.id().equals(proposal.cast().vacancy().id()))
                .map(vacancy -> Objects.requireNonNull(vacancy.publishedAt()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSmallRegionHoldsEveryStoryToo() {
        Region small = generate(7, SMALL);
        assertThat(small.passports()).hasSize(60);
        assertThat(Arrays.asList(Story.values()))
                .allMatch(story -> small.proposals().stream().anyMatch(proposal -> proposal.story() == story));
    }
}
