package nl.talentpas.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.NoSuchElementException;
import java.util.Set;
import nl.talentpas.IntegrationTest;
import nl.talentpas.identity.AccountCatalogue;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.SignIn;
import nl.talentpas.identity.TestAccounts;
import nl.talentpas.matching.engine.Part;
import nl.talentpas.matching.engine.Reach;
import nl.talentpas.passport.PassportService;
import nl.talentpas.passport.SkillClaim;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Level;
import nl.talentpas.vacancy.SupplyEstimator;
import nl.talentpas.vacancy.VacancyDetails;
import nl.talentpas.vacancy.VacancyService;
import nl.talentpas.vacancy.VacancyStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class MatchingServiceTests {

    @Autowired
    private MatchingService matching;

    @Autowired
    private Scene scene;

    @Autowired
    private MatchRuns runs;

    @Autowired
    private PassportService passports;

    @Autowired
    private VacancyService vacancies;

    @Autowired
    private SupplyEstimator supply;

    @Autowired
    private AccountCatalogue accounts;

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void aPersonSeesAVacancyTheyCanDoWithTheReasons() {
        VacancyDetails vacancy = scene.vacancy(VacancyStatus.PUBLISHED);
        AccountId person = signedIn(scene.resident(100, true));
        var match = matching.vacanciesFor(person, 500).stream()
                .filter(one -> one.vacancy().id().equals(vacancy.id()))
                .findFirst()
                .orElseThrow();
        assertThat(match.explanation().percent(Part.CAN)).isGreaterThanOrEqualTo(99);
    }

    @Test
    void theOwnOccupationComesFirst() {
        AccountId person = signedIn(scene.resident(100, true));
        assertThat(matching.occupationsFor(person, 3))
                .first()
                .satisfies(match -> assertThat(match.occupation().uri()).isEqualTo(Scene.OCCUPATION));
    }

    @Test
    void theBetterSkilledPersonRanksFirstForACoach() {
        VacancyDetails vacancy = scene.vacancy(VacancyStatus.PUBLISHED);
        AccountId able = scene.resident(100, true);
        AccountId beginner = scene.resident(2, true);
        SignIn.now(AccountId.next(), Role.COACH);
        var people = matching.peopleFor(vacancy.id(), 10_000).stream()
                .map(PersonMatch::person)
                .toList();
        assertThat(people.indexOf(able)).isNotNegative().isLessThan(people.indexOf(beginner));
    }

    @Test
    void whoDidNotAgreeToBeMatchedIsNotShownToACoachButMayLookForThemselves() {
        VacancyDetails vacancy = scene.vacancy(VacancyStatus.PUBLISHED);
        AccountId person = scene.resident(100, false);
        SignIn.now(AccountId.next(), Role.COACH);
        assertThat(matching.peopleFor(vacancy.id(), 10_000))
                .noneMatch(match -> match.person().equals(person));
        signedIn(person);
        assertThat(matching.vacanciesFor(person, 500))
                .anyMatch(match -> match.vacancy().id().equals(vacancy.id()));
    }

    @Test
    void withdrawingConsentTakesAPersonOutAtOnce() {
        VacancyDetails vacancy = scene.vacancy(VacancyStatus.PUBLISHED);
        AccountId person = signedIn(scene.resident(100, true));
        passports.agreeToMatching(person, false);
        SignIn.now(AccountId.next(), Role.COACH);
        assertThat(matching.peopleFor(vacancy.id(), 10_000))
                .noneMatch(match -> match.person().equals(person));
    }

    @Test
    void correctingALineRanksAnewAtOnce() {
        VacancyDetails vacancy = scene.vacancy(VacancyStatus.PUBLISHED);
        AccountId person = signedIn(scene.resident(1, true));
        int before = matching.explain(person, vacancy.id()).score();
        passports.claim(person, new SkillClaim(scene.skills().get(1), Level.INDEPENDENT, null));
        assertThat(matching.explain(person, vacancy.id()).score()).isGreaterThan(before);
    }

    @Test
    void learningInAWhatIfStoresNothing() {
        VacancyDetails vacancy = scene.vacancy(VacancyStatus.PUBLISHED);
        AccountId person = signedIn(scene.resident(1, true));
        WhatIf change = matching.whatIf(person, vacancy.id(), Set.copyOf(scene.skills()));
        assertThat(change.then().score()).isGreaterThan(change.now().score());
        assertThat(change.reachThen()).isGreaterThan(change.reachNow());
        assertThat(passports.of(person).skills()).hasSize(1);
    }

    @Test
    void whatASkillWouldOpenIsWhatTheWhatIfShowsForIt() {
        VacancyDetails vacancy = scene.vacancy(VacancyStatus.PUBLISHED);
        AccountId person = signedIn(scene.resident(scene.skills().size() / 3, true));
        Reach reach = matching.reachOf(person);
        for (ConceptUri skill : scene.skills()) {
            WhatIf learned = matching.whatIf(person, vacancy.id(), Set.of(skill));
            assertThat(reach.demands()).isEqualTo(learned.reachNow());
            assertThat(opened(skill, reach)).isEqualTo(learned.reachThen() - learned.reachNow());
        }
    }

    private static int opened(ConceptUri skill, Reach reach) {
        return reach.openings().stream()
                .filter(opening -> opening.skill().equals(skill))
                .mapToInt(Reach.Opening::more)
                .sum();
    }

    @Test
    void howFarSomebodyReachesIsForThemAndTheirCoachOnly() {
        AccountId person = scene.resident(5, true);
        signedIn(scene.resident(5, true));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> matching.reachOf(person));
    }

    @Test
    void dividesTheTasksAmongWhoCanDoThemNowAndWritesDownWho() {
        VacancyDetails vacancy = scene.vacancy(VacancyStatus.PUBLISHED);
        scene.resident(100, true);
        SignIn.now(AccountId.next(), Role.COACH);
        Division division = matching.division(vacancy.id()).orElseThrow();
        assertThat(division.alone())
                .singleElement()
                .satisfies(share -> assertThat(share.tasks()).containsExactlyElementsOf(division.tasks()));
        assertThat(division.together()).isEmpty();
        assertThat(runs.about(vacancy.id().id()))
                .singleElement()
                .satisfies(run -> assertThat(run.results())
                        .extracting(MatchRun.Result::id)
                        .containsExactly(division.alone().getFirst().person().id()));
    }

    @Test
    void onlyACoachDividesWork() {
        VacancyDetails vacancy = scene.vacancy(VacancyStatus.PUBLISHED);
        SignIn.now(AccountId.next(), Role.EMPLOYER);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> matching.division(vacancy.id()));
    }

    @Test
    void everyRankingIsWrittenDownWithItsVersions() {
        VacancyDetails vacancy = scene.vacancy(VacancyStatus.PUBLISHED);
        AccountId person = scene.resident(100, true);
        AccountId coach = AccountId.next();
        SignIn.now(coach, Role.COACH);
        matching.peopleFor(vacancy.id(), 150);
        matching.peopleFor(vacancy.id(), 150);
        assertThat(runs.about(vacancy.id().id())).hasSize(2).allSatisfy(run -> {
            assertThat(run.actor()).isEqualTo(coach.id());
            assertThat(run.formulaVersion()).isEqualTo(MatchRuns.FORMULA_VERSION);
            assertThat(run.vocabularyVersion()).isNotBlank();
            assertThat(run.results()).anyMatch(result -> result.id().equals(person.id()));
        });
        assertThat(runs.about(vacancy.id().id()).stream()
                        .map(MatchRun::inputHash)
                        .distinct())
                .hasSize(1);
    }

    @Test
    void aDraftCanNeitherBeExplainedNorRanked() {
        VacancyDetails draft = scene.vacancy(VacancyStatus.DRAFT);
        AccountId person = signedIn(scene.resident(5, true));
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> matching.explain(person, draft.id()));
        SignIn.now(AccountId.next(), Role.COACH);
        assertThat(matching.peopleFor(draft.id(), 10)).isEmpty();
    }

    @Test
    void somebodyElsesMatchesAreRefused() {
        VacancyDetails vacancy = scene.vacancy(VacancyStatus.PUBLISHED);
        AccountId person = scene.resident(5, true);
        SignIn.now(TestAccounts.make(accounts, Role.RESIDENT), Role.RESIDENT);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> matching.vacanciesFor(person, 5));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> matching.occupationsFor(person, 5));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> matching.explain(person, vacancy.id()));
    }

    @Test
    void onlyACoachMayRankPeople() {
        VacancyDetails vacancy = scene.vacancy(VacancyStatus.PUBLISHED);
        SignIn.now(AccountId.next(), Role.EMPLOYER);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> matching.peopleFor(vacancy.id(), 10));
    }

    @Test
    void aPausedVacancyLeavesTheListsAtOnce() {
        AccountId employer = TestAccounts.make(accounts, Role.EMPLOYER);
        VacancyDetails vacancy = scene.vacancy(VacancyStatus.PUBLISHED, employer);
        SignIn.now(employer, Role.EMPLOYER);
        vacancies.pause(vacancy.id());
        AccountId person = signedIn(scene.resident(100, true));
        assertThat(matching.vacanciesFor(person, 500))
                .noneMatch(match -> match.vacancy().id().equals(vacancy.id()));
    }

    @Test
    void theMeterCountsWhoFitsNow() {
        int before = supply.estimate(scene.content()).people();
        scene.resident(100, true);
        assertThat(supply.estimate(scene.content()).people()).isEqualTo(before + 1);
    }

    private static AccountId signedIn(AccountId person) {
        SignIn.now(person, Role.RESIDENT);
        return person;
    }
}
