package nl.talentpas.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import nl.talentpas.IntegrationTest;
import nl.talentpas.identity.AccountCatalogue;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.TestAccounts;
import nl.talentpas.matching.Scene;
import nl.talentpas.passport.ExperienceKind;
import nl.talentpas.passport.PassportCatalogue;
import nl.talentpas.passport.PassportDetails;
import nl.talentpas.passport.SkillClaim;
import nl.talentpas.passport.TaskClaim;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Level;
import nl.talentpas.skills.TaskLink;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.skills.Wanting;
import nl.talentpas.terms.Hours;
import nl.talentpas.terms.PlaceCode;
import nl.talentpas.vacancy.VacancyDetails;
import nl.talentpas.vacancy.VacancyStatus;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class DiscoveryServiceTests {

    private static final Locale DUTCH = Locale.of("nl");
    private static final ConceptUri PARENT = new ConceptUri("https://talentpas.nl/id/activity/care-for-parent");

    @Autowired
    private DiscoveryService discoveries;

    @Autowired
    private Vocabulary vocabulary;

    @Autowired
    private PassportCatalogue passports;

    @Autowired
    private AccountCatalogue accounts;

    @Autowired
    private Scene scene;

    private final Discovery discovery = new Discovery();

    @Test
    void whoTapsTheTasksOfAnOccupationIsShownThatOccupationAndItsVacancies() {
        VacancyDetails vacancy = scene.vacancy(VacancyStatus.PUBLISHED);
        sayToAllTasks(Scene.OCCUPATION, Set.of(TaskAnswer.CAN, TaskAnswer.GLADLY));
        Fitting fitting = discoveries.fitting(discovery);
        assertThat(fitting.nearly()).isFalse();
        assertThat(fitting.vacancies())
                .extracting(match -> match.vacancy().id())
                .contains(vacancy.id());
        assertThat(fitting.occupations())
                .extracting(match -> match.occupation().uri())
                .contains(Scene.OCCUPATION);
        assertThat(fitting.count())
                .isEqualTo(fitting.vacancies().size() + fitting.occupations().size());
    }

    @Test
    void aDraftIsShownToNobody() {
        VacancyDetails draft = scene.vacancy(VacancyStatus.DRAFT);
        sayToAllTasks(Scene.OCCUPATION, Set.of(TaskAnswer.CAN));
        assertThat(discoveries.fitting(discovery).vacancies())
                .extracting(match -> match.vacancy().id())
                .doesNotContain(draft.id());
    }

    @Test
    void whoSaidNothingIsShownNothing() {
        discovery.choose(Scene.OCCUPATION);
        assertThat(discoveries.fitting(discovery).isEmpty()).isTrue();
        assertThat(discoveries.fitting(discovery).count()).isZero();
    }

    @Test
    void whoCanOnlyLittleIsShownWhatComesNearest() {
        scene.vacancy(VacancyStatus.PUBLISHED);
        discovery.answer(firstTask(PARENT), Set.of(TaskAnswer.NOT_YET));
        Fitting fitting = discoveries.fitting(discovery);
        assertThat(fitting.nearly()).isTrue();
        assertThat(fitting.count()).isZero();
        assertThat(fitting.occupations()).hasSizeBetween(1, 5);
    }

    @Test
    void whatWasSaidIsKeptInThePassport() {
        AccountId person = TestAccounts.make(accounts, Role.RESIDENT);
        discovery.choose(Scene.OCCUPATION);
        discovery.choose(PARENT);
        ConceptUri gladly = firstTask(Scene.OCCUPATION);
        ConceptUri notYet = firstTask(PARENT);
        discovery.answer(gladly, Set.of(TaskAnswer.CAN, TaskAnswer.GLADLY));
        discovery.answer(notYet, Set.of(TaskAnswer.NOT_YET));
        discovery.live(new PlaceCode("5341"));
        discovery.work(new Hours(24, 32));
        discoveries.keep(person, discovery, DUTCH);

        PassportDetails kept = passports.find(person).orElseThrow();
        assertThat(kept.tasks())
                .containsExactlyInAnyOrder(
                        new TaskClaim(gladly, true, Wanting.GLADLY), new TaskClaim(notYet, false, null));
        assertThat(kept.skills())
                .isNotEmpty()
                .allSatisfy(claim ->
                        assertThat(claim).isEqualTo(new SkillClaim(claim.skill(), Level.INDEPENDENT, Wanting.GLADLY)));
        assertThat(kept.experiences())
                .extracting(experience -> experience.kind())
                .containsExactlyInAnyOrder(ExperienceKind.WORK, ExperienceKind.CARE);
        assertThat(kept.experiences())
                .filteredOn(experience -> Scene.OCCUPATION.equals(experience.concept()))
                .singleElement()
                .satisfies(experience -> {
                    assertThat(experience.title()).isEqualTo("Orderpicker");
                    assertThat(experience.tasks()).containsExactly(gladly);
                });
        assertThat(kept.wishes().home()).isEqualTo(new PlaceCode("5341"));
        assertThat(kept.matchable()).isFalse();
    }

    @Test
    void notYetMakesNoSkill() {
        AccountId person = TestAccounts.make(accounts, Role.RESIDENT);
        discovery.answer(firstTask(Scene.OCCUPATION), Set.of(TaskAnswer.NOT_YET, TaskAnswer.GLADLY));
        discoveries.keep(person, discovery, DUTCH);
        PassportDetails kept = passports.find(person).orElseThrow();
        assertThat(kept.skills()).isEmpty();
        assertThat(kept.tasks()).containsExactly(new TaskClaim(firstTask(Scene.OCCUPATION), false, Wanting.GLADLY));
    }

    @Test
    void anEmptyVisitMakesNoPassport() {
        AccountId person = TestAccounts.make(accounts, Role.RESIDENT);
        discoveries.keep(person, discovery, DUTCH);
        assertThat(passports.find(person)).isEmpty();
    }

    private void sayToAllTasks(ConceptUri concept, Set<TaskAnswer> answers) {
        discovery.choose(concept);
        vocabulary.tasksOf(concept).forEach(link -> discovery.answer(link.task(), answers));
    }

    private ConceptUri firstTask(ConceptUri concept) {
        return vocabulary.tasksOf(concept).stream()
                .map(TaskLink::task)
                .findFirst()
                .orElseThrow();
    }
}
