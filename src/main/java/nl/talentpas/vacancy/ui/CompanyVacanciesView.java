package nl.talentpas.vacancy.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.talentpas.identity.Role;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.EmptyState;
import nl.talentpas.uikit.Page;
import nl.talentpas.uikit.Stack;
import nl.talentpas.vacancy.VacancyDetails;
import nl.talentpas.vacancy.VacancyNavigation;
import nl.talentpas.vacancy.VacancyService;

/// The employer's own vacancies, newest first, and what can be done to each.
@Route(VacancyNavigation.COMPANY_VACANCIES)
@RolesAllowed(Role.Names.EMPLOYER)
@Menu(title = "vacancy.own.menu", order = 21, icon = "briefcase")
public class CompanyVacanciesView extends Page {

    private final VacancyService vacancies;
    private final Wording wording;
    private final Stack cards = new Stack();

    CompanyVacanciesView(VacancyService vacancies, Wording wording) {
        this.vacancies = vacancies;
        this.wording = wording;
        crumb(getTranslation("vacancy.company.menu"), VacancyNavigation.COMPANY);
        heading(getTranslation("vacancy.own.title"));
        lead(getTranslation("vacancy.own.lead"));
        var fresh = Buttons.primaryLink(getTranslation("vacancy.own.new"), CompanyAddress.NEW);
        fresh.setId("new-vacancy");
        besideHeading(fresh);
        add(cards);
        show();
    }

    private void show() {
        List<VacancyDetails> own = vacancies.mine();
        var actions = new VacancyActions(vacancies, this::show);
        cards.removeAll();
        own.forEach(vacancy -> cards.add(new OwnVacancyCard(vacancy, wording, actions)));
        if (own.isEmpty()) {
            cards.add(new EmptyState(
                    "briefcase",
                    getTranslation("vacancy.own.empty-title"),
                    getTranslation("vacancy.own.empty-text"),
                    Buttons.secondaryLink(getTranslation("vacancy.own.empty-action"), CompanyAddress.NEW)));
        }
    }
}
