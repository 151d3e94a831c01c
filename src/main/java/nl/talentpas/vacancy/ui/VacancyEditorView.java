package nl.talentpas.vacancy.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.Optional;
import nl.talentpas.identity.Role;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.EmptyState;
import nl.talentpas.uikit.Page;
import nl.talentpas.vacancy.IncompleteVacancy.Part;
import nl.talentpas.vacancy.OrganisationDetails;
import nl.talentpas.vacancy.OrganisationService;
import nl.talentpas.vacancy.VacancyDetails;
import nl.talentpas.vacancy.VacancyNavigation;
import nl.talentpas.vacancy.VacancyService;
import org.jspecify.annotations.Nullable;

/// Writing a vacancy in tasks, while a count says how many people fit. The employer's own ones only.
@Route(VacancyNavigation.COMPANY_VACANCIES + "/:" + VacancyAddress.PARAMETER)
@RolesAllowed(Role.Names.EMPLOYER)
public class VacancyEditorView extends Page implements BeforeEnterObserver, BeforeLeaveObserver {

    private final VacancyService vacancies;
    private final OrganisationService organisations;
    private final EditorTools tools;
    private final SupplyCounter counter;
    private @Nullable VacancyWorkplace workplace;

    VacancyEditorView(
            VacancyService vacancies, OrganisationService organisations, EditorTools tools, SupplyCounter counter) {
        this.vacancies = vacancies;
        this.organisations = organisations;
        this.tools = tools;
        this.counter = counter;
        crumb(getTranslation("vacancy.company.menu"), VacancyNavigation.COMPANY);
        crumb(getTranslation("vacancy.own.title"), VacancyNavigation.COMPANY_VACANCIES);
        heading(getTranslation("vacancy.editor.heading"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<VacancyDetails> own = VacancyAddress.of(event).flatMap(vacancies::findMine);
        if (own.isPresent()) {
            open(own.get(), event);
        } else if (VacancyAddress.isNew(event)) {
            openNew(event);
        } else {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void openNew(BeforeEnterEvent event) {
        if (organisations.mine().isPresent()) {
            work(null, event);
        } else {
            add(new EmptyState(
                    "store",
                    getTranslation("vacancy.editor.who-title"),
                    getTranslation("vacancy.editor.who-text"),
                    Buttons.primaryLink(getTranslation("vacancy.to-do.profile"), VacancyNavigation.COMPANY)));
        }
    }

    private void open(VacancyDetails own, BeforeEnterEvent event) {
        besideHeading(VacancySigns.status(own.status(), tools.wording()));
        if (own.status().isOver()) {
            showOver(own);
        } else {
            work(own, event);
        }
    }

    private void work(@Nullable VacancyDetails existing, BeforeEnterEvent event) {
        lead(getTranslation("vacancy.editor.lead"));
        var place = new VacancyWorkplace(new DraftKeeper(vacancies, existing), tools, counter);
        workplace = place;
        add(place);
        if (existing != null
                && event.getLocation().getQueryParameters().getParameters().containsKey(CompanyAddress.CHECK)) {
            place.complain(missing(existing));
        }
    }

    private EnumSet<Part> missing(VacancyDetails existing) {
        var missing = EnumSet.noneOf(Part.class);
        missing.addAll(existing.content().missing());
        if (organisations.mine().filter(OrganisationDetails::isComplete).isEmpty()) {
            missing.add(Part.ORGANISATION);
        }
        return missing;
    }

    private void showOver(VacancyDetails own) {
        heading(own.content().title());
        add(new EmptyState(
                "lock",
                getTranslation("vacancy.editor.over-title"),
                getTranslation("vacancy.editor.over-text"),
                Buttons.primary(getTranslation("vacancy.own.copy"), () -> copy(own)),
                Buttons.secondaryLink(getTranslation("vacancy.own.title"), VacancyNavigation.COMPANY_VACANCIES)));
    }

    private void copy(VacancyDetails own) {
        var id = vacancies.copy(own.id());
        getUI().ifPresent(ui -> ui.navigate(VacancyNavigation.editor(id)));
    }

    /// What others read already is not kept while it is written: asks before it is lost.
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (workplace != null && workplace.hasUnsavedChanges()) {
            var leaving = event.postpone();
            var dialog = new ConfirmDialog(
                    getTranslation("vacancy.editor.leave-title"),
                    getTranslation("vacancy.editor.leave-text"),
                    getTranslation("vacancy.editor.leave"),
                    confirmed -> leaving.proceed());
            dialog.setCancelable(true);
            dialog.setCancelText(getTranslation("vacancy.editor.stay"));
            dialog.addCancelListener(stay -> leaving.cancel());
            dialog.open();
        }
    }
}
