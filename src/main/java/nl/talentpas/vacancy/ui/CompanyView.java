package nl.talentpas.vacancy.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import nl.talentpas.identity.Role;
import nl.talentpas.terms.Places;
import nl.talentpas.uikit.Columns;
import nl.talentpas.uikit.Page;
import nl.talentpas.uikit.Toast;
import nl.talentpas.vacancy.CandidatesWaiting;
import nl.talentpas.vacancy.OrganisationDetails;
import nl.talentpas.vacancy.OrganisationService;
import nl.talentpas.vacancy.VacancyNavigation;
import nl.talentpas.vacancy.VacancyService;

/// An employer's start: who they are, and what to do next.
@Route(VacancyNavigation.COMPANY)
@RolesAllowed(Role.Names.EMPLOYER)
@Menu(title = "vacancy.company.menu", order = 20, icon = "store")
public class CompanyView extends Page {

    private final OrganisationService organisations;
    private final VacancyService vacancies;
    private final Wording wording;
    private final Places places;
    private final CandidatesWaiting waiting;
    private Columns columns;

    CompanyView(
            OrganisationService organisations,
            VacancyService vacancies,
            Wording wording,
            Places places,
            CandidatesWaiting waiting) {
        this.organisations = organisations;
        this.vacancies = vacancies;
        this.wording = wording;
        this.places = places;
        this.waiting = waiting;
        this.columns = show();
    }

    private Columns show() {
        Optional<OrganisationDetails> own = organisations.mine();
        heading(own.map(OrganisationDetails::name).orElse(getTranslation("vacancy.company.welcome")));
        lead(getTranslation(own.isPresent() ? "vacancy.company.lead" : "vacancy.company.welcome-lead"));
        var shown = new Columns(
                Columns.Wide.RIGHT,
                new ToDoList(own.orElse(null), vacancies.mine(), waiting),
                new OrganisationForm(own.orElse(null), wording, places, this::save));
        add(shown);
        return shown;
    }

    private void save(OrganisationDetails details) {
        organisations.describe(details);
        remove(columns);
        columns = show();
        Toast.show(getTranslation("vacancy.company.saved"));
    }
}
