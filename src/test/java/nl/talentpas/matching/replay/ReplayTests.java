package nl.talentpas.matching.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import nl.talentpas.identity.AccountCatalogue;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.SignIn;
import nl.talentpas.identity.TestAccounts;
import nl.talentpas.matching.MatchRun;
import nl.talentpas.matching.MatchingService;
import nl.talentpas.matching.PolicyService;
import nl.talentpas.matching.Scene;
import nl.talentpas.matching.engine.Policy;
import nl.talentpas.matching.replay.Replay.Change;
import nl.talentpas.matching.replay.Replay.Difference;
import nl.talentpas.matching.replay.Replay.Reason;
import nl.talentpas.matching.replay.Replay.SubjectNow;
import nl.talentpas.passport.PassportService;
import nl.talentpas.passport.SkillClaim;
import nl.talentpas.skills.Level;
import nl.talentpas.vacancy.VacancyDetails;
import nl.talentpas.vacancy.VacancyService;
import nl.talentpas.vacancy.VacancyStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/// Match runs computed again after the world changed, or did not.
abstract class ReplayTests {

    @Autowired
    private ReplayService replays;

    @Autowired
    private MatchingService matching;

    @Autowired
    private PolicyService policies;

    @Autowired
    private PassportService passports;

    @Autowired
    private VacancyService vacancies;

    @Autowired
    private AccountCatalogue accounts;

    @Autowired
    private Scene scene;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    @Test
    void whatDidNotChangeIsIdentical() {
        VacancyDetails vacancy = scene.vacancy(VacancyStatus.PUBLISHED);
        scene.resident(3, true);
        Replay replay = replay(ranking(vacancy));
        assertThat(replay.identical()).isTrue();
        assertThat(replay.kept()).isPositive();
        assertThat(replay.subjectNow()).isEqualTo(SubjectNow.SAME);
        assertThat(replay.formulaVersion().same()).isTrue();
        assertThat(replay.vocabularyVersion().same()).isTrue();
    }

    @Test
    void bothListsOfAPersonAreIdenticalToo() {
        scene.vacancy(VacancyStatus.PUBLISHED);
        AccountId person = scene.resident(4, false);
        SignIn.now(person, Role.RESIDENT);
        matching.vacanciesFor(person, 20);
        matching.occupationsFor(person, 20);
        List<MatchRun> runs = runsAbout(person.id());
        assertThat(runs).hasSize(2).allSatisfy(run -> {
            Replay replay = replay(run.id());
            assertThat(replay.identical()).as("%s", replay).isTrue();
            assertThat(replay.kept()).isPositive();
        });
    }

    @Test
    void aChangedPolicyMakesNoDifferenceBecauseTheRunNamesItsOwn() {
        VacancyDetails vacancy = scene.vacancy(VacancyStatus.PUBLISHED);
        scene.resident(3, true);
        UUID run = ranking(vacancy);
        SignIn.now(AccountId.next(), Role.ADMIN);
        policies.change(new Policy(500, 400, 100, false, 0, 500, 60), "Proef");
        Replay replay = replay(run);
        policies.restore(replay.policyVersion());
        assertThat(replay.identical()).isTrue();
        assertThat(replay.policyInForce()).isGreaterThan(replay.policyVersion());
    }

    @Test
    void aChangedPassportIsReported() {
        VacancyDetails vacancy = scene.vacancy(VacancyStatus.PUBLISHED);
        AccountId person = scene.resident(2, true);
        UUID run = ranking(vacancy);
        SignIn.now(person, Role.RESIDENT);
        passports.claim(person, new SkillClaim(scene.skills().get(2), Level.INDEPENDENT, null));
        Difference difference = about(person, replay(run));
        assertThat(difference.change()).isEqualTo(Change.SCORE);
        assertThat(difference.reasons()).containsExactly(Reason.CHANGED);
        assertThat(difference.scoreNow()).isGreaterThan(difference.scoreThen());
    }

    @Test
    void withdrawnConsentIsReported() {
        VacancyDetails vacancy = scene.vacancy(VacancyStatus.PUBLISHED);
        AccountId person = scene.resident(2, true);
        UUID run = ranking(vacancy);
        SignIn.now(person, Role.RESIDENT);
        passports.agreeToMatching(person, false);
        Difference difference = about(person, replay(run));
        assertThat(difference.change()).isEqualTo(Change.LEFT);
        assertThat(difference.reasons()).contains(Reason.CONSENT_WITHDRAWN, Reason.CHANGED);
    }

    @Test
    void whoCameSinceIsReportedAndMovesOthers() {
        VacancyDetails vacancy = scene.vacancy(VacancyStatus.PUBLISHED);
        AccountId person = scene.resident(2, true);
        UUID run = ranking(vacancy);
        AccountId newcomer = scene.resident(100, true);
        Replay replay = replay(run);
        assertThat(about(newcomer, replay).change()).isEqualTo(Change.CAME);
        assertThat(about(newcomer, replay).reasons()).containsExactly(Reason.NEW);
        assertThat(about(person, replay).reasons()).containsExactly(Reason.OTHERS);
    }

    @Test
    void aVacancyThatClosedIsReported() {
        AccountId employer = TestAccounts.make(accounts, Role.EMPLOYER);
        VacancyDetails vacancy = scene.vacancy(VacancyStatus.PUBLISHED, employer);
        AccountId person = scene.resident(100, true);
        SignIn.now(person, Role.RESIDENT);
        matching.vacanciesFor(person, 100);
        UUID run = runsAbout(person.id()).getFirst().id();
        SignIn.now(employer, Role.EMPLOYER);
        vacancies.pause(vacancy.id());
        Difference difference = about(new AccountId(vacancy.id().id()), replay(run));
        assertThat(difference.change()).isEqualTo(Change.LEFT);
        assertThat(difference.reasons()).contains(Reason.CLOSED).doesNotContain(Reason.UNKNOWN);
    }

    @Test
    void anotherVocabularyIsReportedAndNamedAsTheReason() {
        VacancyDetails vacancy = scene.vacancy(VacancyStatus.PUBLISHED);
        AccountId person = scene.resident(100, true);
        UUID run = ranking(vacancy);
        jdbc.sql("update match_run set vocabulary_version = 'older' where id = ?")
                .param(run)
                .update();
        assertThat(replay(run).identical()).isTrue();
        assertThat(replay(run).vocabularyVersion().same()).isFalse();
        tamper(run);
        assertThat(about(person, replay(run)).reasons()).containsExactly(Reason.VOCABULARY);
    }

    @Test
    void aDifferenceWithoutAReasonIsCalledAFault() {
        VacancyDetails vacancy = scene.vacancy(VacancyStatus.PUBLISHED);
        AccountId person = scene.resident(100, true);
        UUID run = ranking(vacancy);
        tamper(run);
        assertThat(about(person, replay(run)).reasons()).containsExactly(Reason.UNKNOWN);
    }

    @Test
    void aListAboutNamedPeopleSaysThatNewcomersCannotBeSeen() {
        VacancyDetails vacancy = scene.vacancy(VacancyStatus.PUBLISHED);
        AccountId person = scene.resident(3, true);
        SignIn.now(AccountId.next(), Role.COACH);
        matching.peopleFor(vacancy.id(), List.of(person));
        scene.resident(100, true);
        Replay replay = replay(runsAbout(vacancy.id().id()).getFirst().id());
        assertThat(replay.identical()).isTrue();
        assertThat(replay.complete()).isFalse();
    }

    @Test
    void aRunOfBeforeMarksWereKeptIsStillComputedAgain() {
        VacancyDetails vacancy = scene.vacancy(VacancyStatus.PUBLISHED);
        AccountId person = scene.resident(100, true);
        UUID run = ranking(vacancy);
        String first = person + "=" + matchingScore(run, person);
        jdbc.sql("update match_run set results = ?, asked_for = null, returned = null where id = ?")
                .param(first)
                .param(run)
                .update();
        assertThat(replay(run).differences()).noneMatch(difference -> difference.change() == Change.SCORE);
    }

    @Test
    void anUnknownRunIsNotThere() {
        SignIn.now(AccountId.next(), Role.ADMIN);
        assertThat(replays.replay(UUID.randomUUID())).isEmpty();
    }

    @Test
    void nobodyButAnAdministratorReplays() {
        SignIn.now(AccountId.next(), Role.COACH);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> replays.replay(UUID.randomUUID()));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> replays.latest(5));
    }

    /// Adds one point to every score that the run kept.
    private void tamper(UUID run) {
        String changed = results(run).replaceAll("=(\\d+)=", "=1$1=");
        jdbc.sql("update match_run set results = ? where id = ?")
                .param(changed)
                .param(run)
                .update();
    }

    private String matchingScore(UUID run, AccountId person) {
        String results = results(run);
        return results.substring(results.indexOf(person.toString()) + 37).split("=", -1)[0];
    }

    private String results(UUID run) {
        return jdbc.sql("select results from match_run where id = ?")
                .param(run)
                .query(String.class)
                .single();
    }

    private UUID ranking(VacancyDetails vacancy) {
        SignIn.now(AccountId.next(), Role.COACH);
        matching.peopleFor(vacancy.id(), 150);
        return runsAbout(vacancy.id().id()).getFirst().id();
    }

    private List<MatchRun> runsAbout(UUID subject) {
        SignIn.now(AccountId.next(), Role.ADMIN);
        return replays.latest(50).stream()
                .filter(run -> run.question().subject().equals(subject))
                .toList();
    }

    private Replay replay(UUID run) {
        SignIn.now(AccountId.next(), Role.ADMIN);
        return replays.replay(run).orElseThrow();
    }

    private static Difference about(AccountId id, Replay replay) {
        return replay.differences().stream()
                .filter(difference -> difference.id().equals(id.id()))
                .findFirst()
                .orElseThrow();
    }
}
