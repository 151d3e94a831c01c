package nl.talentpas.vacancy.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import nl.talentpas.identity.Role;
import nl.talentpas.skills.picker.ConceptMore;
import nl.talentpas.uikit.ReadAloud;
import nl.talentpas.vacancy.Vacancies;
import nl.talentpas.vacancy.VacancyDetails;
import nl.talentpas.vacancy.VacancyId;
import nl.talentpas.vacancy.VacancyNavigation;
import nl.talentpas.vacancy.VacancyStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VacancyViewTests extends VacancyPageTests {

    @Test
    void aVisitorReadsWhatOneDoesWhatIsAskedAndTheTerms() {
        VacancyDetails vacancy = storedByOthers(VacancyStatus.PUBLISHED);
        open(VacancyNavigation.page(vacancy.id()));

        assertThat(title()).isEqualTo("Medewerker magazijn");
        assertThat(page())
                .contains("Baan bij Van Uden Transport")
                .contains("De kantine netjes houden")
                .contains("Je kunt dit met hulp")
                .contains("kun je hier leren")
                .contains("Heftruckcertificaat")
                .contains("Waarom: Je rijdt tussen andere mensen")
                .contains("24 tot 32 uur per week")
                .contains("Maandag, vrijdag")
                .contains("bruto per uur")
                .contains("Wij brengen spullen weg.");
        assertThat(_find(ReadAloud.class)).hasSize(2);
        assertThat(_get(VacancyView.class).getPageTitle())
                .isEqualTo("Medewerker magazijn bij Van Uden Transport – Talentpas");
        assertThat(link("discover")).isEqualTo("ontdek");
    }

    @Test
    void everyTaskAndSkillOfTheVocabularyTellsMoreAboutItself() {
        catalogue.store(organisation, List.of());
        VacancyDetails vacancy = stored(VacancyStatus.PUBLISHED, Vacancies.inTheVocabulary("Orderpicker"));
        open(VacancyNavigation.page(vacancy.id()));

        long known = vacancy.content().tasks().stream()
                .filter(task -> task.task() != null)
                .count();
        assertThat(known).isPositive().isLessThan(vacancy.content().tasks().size());
        assertThat(_find(_get(TaskLines.class), ConceptMore.class)).hasSize((int) known);
        assertThat(_find(_get(AskedLines.class), ConceptMore.class))
                .hasSize(vacancy.content().requirements().size())
                .allMatch(more -> more.getAriaLabel().orElse("").startsWith("Meer uitleg over "));
    }

    @Test
    void nobodyReadsWhomToContactBeforeAnIntroduction() {
        VacancyDetails vacancy = storedByOthers(VacancyStatus.PUBLISHED);
        signInAs(Role.RESIDENT);
        open(VacancyNavigation.page(vacancy.id()));

        assertThat(page()).doesNotContain(organisation.contactName()).doesNotContain(organisation.contactPhone());
    }

    @ParameterizedTest
    @EnumSource(names = {"RESIDENT", "STUDENT"})
    void aResidentGoesOnToTheExplanation(Role role) {
        VacancyDetails vacancy = storedByOthers(VacancyStatus.PUBLISHED);
        signInAs(role);
        open(VacancyNavigation.page(vacancy.id()));

        assertThat(link("matches")).isEqualTo("matches/" + vacancy.id());
    }

    @ParameterizedTest
    @EnumSource(names = {"CLOSED", "FILLED"})
    void aClosedVacancySaysSoAndOffersTheOthers(VacancyStatus over) {
        VacancyDetails vacancy = storedByOthers(over);
        open(VacancyNavigation.page(vacancy.id()));

        assertThat(title()).isEqualTo("Deze vacature is gesloten");
        assertThat(page()).doesNotContain(vacancy.content().title());
        assertThat(_find(Anchor.class)).anyMatch(link -> link.getHref().equals(VacancyNavigation.VACANCIES));
    }

    @Test
    void aPausedVacancySaysSoToVisitorsAndIsReadByItsEmployer() {
        signInAsEmployer();
        VacancyDetails vacancy = stored(VacancyStatus.PAUSED);
        open(VacancyNavigation.page(vacancy.id()));
        assertThat(title()).isEqualTo("Medewerker magazijn");
        assertThat(page()).contains("Staat stil");

        signInAs(Role.RESIDENT);
        open(VacancyNavigation.VACANCIES);
        open(VacancyNavigation.page(vacancy.id()));
        assertThat(title()).isEqualTo("Deze vacature staat even stil");
    }

    @Test
    void aDraftDoesNotExistForOthers() {
        VacancyDetails draft = storedByOthers(VacancyStatus.DRAFT);
        signInAs(Role.COACH);
        open(VacancyNavigation.page(draft.id()));

        assertNotThere();
    }

    @ParameterizedTest
    @ValueSource(strings = {"geen-nummer", "00000000-0000-0000-0000-000000000000"})
    void anUnknownAddressLeadsToTheNotFoundPage(String address) {
        open(VacancyNavigation.VACANCIES + "/" + address);
        assertNotThere();

        open(VacancyNavigation.page(VacancyId.next()));
        assertNotThere();
    }

    private static String link(String id) {
        return _get(Anchor.class, spec -> spec.withId(id)).getHref();
    }
}
