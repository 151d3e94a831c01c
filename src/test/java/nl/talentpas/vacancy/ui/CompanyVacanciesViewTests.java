package nl.talentpas.vacancy.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import nl.talentpas.identity.Role;
import nl.talentpas.vacancy.VacancyContent;
import nl.talentpas.vacancy.VacancyDetails;
import nl.talentpas.vacancy.VacancyNavigation;
import nl.talentpas.vacancy.VacancyService;
import nl.talentpas.vacancy.VacancyStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class CompanyVacanciesViewTests extends VacancyPageTests {

    @Autowired
    private VacancyService vacancies;

    @Test
    void withoutVacanciesThePageExplainsAndOffersToBegin() {
        signInAsEmployer();
        open(VacancyNavigation.COMPANY_VACANCIES);

        assertThat(page()).contains("Je hebt nog geen vacatures");
        assertThat(_find(Anchor.class)).anyMatch(link -> link.getHref().equals("bedrijf/vacatures/nieuw"));
    }

    @Test
    void aCompleteDraftGoesOnlinePausesAndGoesOn() {
        signInAsEmployer();
        VacancyDetails draft = stored(VacancyStatus.DRAFT);
        open(VacancyNavigation.COMPANY_VACANCIES);
        assertThat(page()).contains("Concept").contains("Klaar om online te zetten");

        _click(button("publish"));
        assertThat(now(draft).status()).isEqualTo(VacancyStatus.PUBLISHED);
        assertThat(page()).contains("Staat online");

        _click(button("pause"));
        assertThat(now(draft).status()).isEqualTo(VacancyStatus.PAUSED);

        _click(button("resume"));
        assertThat(now(draft).status()).isEqualTo(VacancyStatus.PUBLISHED);
    }

    @Test
    void pausingCanBeTakenBack() {
        signInAsEmployer();
        VacancyDetails vacancy = stored(VacancyStatus.PUBLISHED);
        open(VacancyNavigation.COMPANY_VACANCIES);

        _click(button("pause"));
        _click(button("undo"));

        assertThat(now(vacancy).status()).isEqualTo(VacancyStatus.PUBLISHED);
    }

    @Test
    void closingAsksWhetherSomebodyWasFound() {
        signInAsEmployer();
        VacancyDetails found = stored(VacancyStatus.PUBLISHED);
        open(VacancyNavigation.COMPANY_VACANCIES);
        _click(button("close"));
        assertThat(now(found).status()).isEqualTo(VacancyStatus.PUBLISHED);
        _click(button("close-filled"));
        assertThat(now(found).status()).isEqualTo(VacancyStatus.FILLED);

        VacancyDetails stopped = stored(VacancyStatus.PAUSED);
        open(VacancyNavigation.COMPANY);
        open(VacancyNavigation.COMPANY_VACANCIES);
        _click(button("close"));
        _click(button("close-not-filled"));
        assertThat(now(stopped).status()).isEqualTo(VacancyStatus.CLOSED);
        assertThat(named(Button.class, "resume")).isEmpty();
    }

    @Test
    void aFilledVacancyCanOnlyBeCopied() {
        signInAsEmployer();
        stored(VacancyStatus.FILLED);
        open(VacancyNavigation.COMPANY_VACANCIES);
        assertThat(named(Button.class, "publish")).isEmpty();
        assertThat(named(Button.class, "resume")).isEmpty();

        _click(button("copy"));

        assertThat(vacancies.mine())
                .extracting(VacancyDetails::status)
                .containsExactly(VacancyStatus.DRAFT, VacancyStatus.FILLED);
        assertThat(_find(OwnVacancyCard.class)).hasSize(2);
    }

    @Test
    void anIncompleteDraftGoesToTheEditorThatSaysWhatIsMissing() {
        signInAsEmployer();
        VacancyDetails draft = stored(VacancyStatus.DRAFT, VacancyContent.blank());
        open(VacancyNavigation.COMPANY_VACANCIES);
        assertThat(page()).contains("Nog nodig: titel, taken, vaardigheden, uren, plaats");

        _click(button("publish"));

        assertThat(now(draft).status()).isEqualTo(VacancyStatus.DRAFT);
        assertThat(_find(VacancyEditorView.class)).hasSize(1);
        assertThat(complaints()).hasSize(2);
    }

    @Test
    void aDraftIsThrownAwayAfterAskingOnce() {
        signInAsEmployer();
        VacancyDetails draft = stored(VacancyStatus.DRAFT);
        open(VacancyNavigation.COMPANY_VACANCIES);

        _click(button("discard"));
        assertThat(catalogue.find(draft.id())).isPresent();
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));

        assertThat(catalogue.find(draft.id())).isEmpty();
        assertThat(page()).contains("Je hebt nog geen vacatures");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "EMPLOYER")
    void everyOtherRoleIsRefused(Role role) {
        signInAs(role);
        open(VacancyNavigation.COMPANY_VACANCIES);

        assertNotForMe();
    }
}
