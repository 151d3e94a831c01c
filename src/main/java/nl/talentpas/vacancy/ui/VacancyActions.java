package nl.talentpas.vacancy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Confirm;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Toast;
import nl.talentpas.vacancy.IncompleteVacancy;
import nl.talentpas.vacancy.VacancyDetails;
import nl.talentpas.vacancy.VacancyId;
import nl.talentpas.vacancy.VacancyNavigation;
import nl.talentpas.vacancy.VacancyService;

/// What an employer can do to a vacancy in its present state, as buttons.
class VacancyActions {

    private final VacancyService vacancies;
    private final Runnable refresh;

    /// @param refresh shows the list again after something was done
    VacancyActions(VacancyService vacancies, Runnable refresh) {
        this.vacancies = vacancies;
        this.refresh = refresh;
    }

    Component[] of(VacancyDetails vacancy) {
        VacancyId id = vacancy.id();
        return switch (vacancy.status()) {
            case DRAFT -> new Component[] {publish(id), edit(id, "vacancy.own.go-on"), discard(vacancy)};
            case PUBLISHED -> new Component[] {edit(id, "vacancy.own.edit"), look(id), pause(id), close(id), copy(id)};
            case PAUSED -> new Component[] {resume(id), edit(id, "vacancy.own.edit"), close(id), copy(id)};
            case CLOSED, FILLED -> new Component[] {copy(id)};
        };
    }

    private Button publish(VacancyId id) {
        Button button = Buttons.primary(translate("vacancy.own.publish"), () -> tryToPublish(id));
        return named(button, "publish");
    }

    private void tryToPublish(VacancyId id) {
        try {
            vacancies.publish(id);
            done("vacancy.own.is-published");
        } catch (IncompleteVacancy incomplete) {
            UI.getCurrent()
                    .navigate(VacancyNavigation.editor(id), QueryParameters.simple(Map.of(CompanyAddress.CHECK, "")));
        }
    }

    private static Component edit(VacancyId id, String key) {
        return Buttons.secondaryLink(translate(key), VacancyNavigation.editor(id));
    }

    private static Component look(VacancyId id) {
        return Buttons.secondaryLink(translate("vacancy.own.look"), VacancyNavigation.page(id));
    }

    private Button pause(VacancyId id) {
        Button button = Buttons.quiet(translate("vacancy.own.pause"), () -> {
            vacancies.pause(id);
            refresh.run();
            Toast.withUndo(translate("vacancy.own.is-paused"), () -> resumeNow(id));
        });
        return named(button, "pause");
    }

    private Button resume(VacancyId id) {
        return named(Buttons.primary(translate("vacancy.own.resume"), () -> resumeNow(id)), "resume");
    }

    private void resumeNow(VacancyId id) {
        vacancies.resume(id);
        done("vacancy.own.is-resumed");
    }

    private Button close(VacancyId id) {
        Button button = Buttons.quiet(
                translate("vacancy.own.close"),
                () -> new CloseDialog(filled -> {
                            vacancies.close(id, filled);
                            done(filled ? "vacancy.own.is-filled" : "vacancy.own.is-closed");
                        })
                        .open());
        return named(button, "close");
    }

    private Button copy(VacancyId id) {
        Button button = Buttons.quiet(translate("vacancy.own.copy"), () -> {
            vacancies.copy(id);
            done("vacancy.own.is-copied");
        });
        return named(button, "copy");
    }

    private Button discard(VacancyDetails vacancy) {
        Button button = Buttons.quiet(
                translate("vacancy.own.discard"),
                () -> Confirm.ask(
                        translate("vacancy.own.discard-title"),
                        translate("vacancy.own.discard-text"),
                        translate("vacancy.own.discard"),
                        () -> {
                            vacancies.discard(vacancy.id());
                            done("vacancy.own.is-discarded");
                        }));
        return named(button, "discard");
    }

    private static Button named(Button button, String name) {
        return Handles.testId(button, name);
    }

    private void done(String key) {
        refresh.run();
        Toast.show(translate(key));
    }

    private static String translate(String key) {
        return I18NProvider.translate(key);
    }
}
