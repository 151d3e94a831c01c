package nl.talentpas.vacancy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.talentpas.identity.Role;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.EmptyState;
import nl.talentpas.uikit.Page;
import nl.talentpas.uikit.Portions;
import nl.talentpas.vacancy.VacancyDetails;
import nl.talentpas.vacancy.VacancyNavigation;
import nl.talentpas.vacancy.VacancyService;

/// The employer's own vacancies, newest first, and what can be done to each.
@Route(VacancyNavigation.COMPANY_VACANCIES)
@RolesAllowed(Role.Names.EMPLOYER)
@Menu(title = "vacancy.own.menu", order = 21, icon = "briefcase")
public class CompanyVacanciesView extends Page {

    private static final int AT_ONCE = 10;

    private final VacancyService vacancies;
    private final Portions<VacancyDetails> cards;
    private final Div none = new Div();

    CompanyVacanciesView(VacancyService vacancies, Wording wording) {
        this.vacancies = vacancies;
        var actions = new VacancyActions(vacancies, this::show);
        this.cards = new Portions<VacancyDetails>(
                        "toon", AT_ONCE, vacancy -> new OwnVacancyCard(vacancy, wording, actions))
                .as("stack");
        crumb(getTranslation("vacancy.company.menu"), VacancyNavigation.COMPANY);
        heading(getTranslation("vacancy.own.title"));
        lead(getTranslation("vacancy.own.lead"));
        var fresh = Buttons.primaryLink(getTranslation("vacancy.own.new"), CompanyAddress.NEW);
        fresh.setId("new-vacancy");
        besideHeading(fresh);
        add(cards, none);
        show();
    }

    private void show() {
        List<VacancyDetails> own = vacancies.mine();
        cards.show(own);
        none.removeAll();
        if (own.isEmpty()) {
            none.add(new EmptyState(
                    "briefcase",
                    getTranslation("vacancy.own.empty-title"),
                    getTranslation("vacancy.own.empty-text"),
                    Buttons.secondaryLink(getTranslation("vacancy.own.empty-action"), CompanyAddress.NEW)));
        }
    }
}
