package nl.talentpas.vacancy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.EmptyState;
import nl.talentpas.uikit.Page;
import nl.talentpas.uikit.Portions;
import nl.talentpas.vacancy.VacancyDetails;
import nl.talentpas.vacancy.VacancyNavigation;
import nl.talentpas.vacancy.VacancyService;

/// Every published vacancy, for everybody: search, filter, sort; the address says what is looked for.
@Route(VacancyNavigation.VACANCIES)
@AnonymousAllowed
public class VacanciesView extends Page implements AfterNavigationObserver {

    private static final int AT_ONCE = 24;

    private final VacancyService vacancies;
    private final Wording wording;
    private final VacancyFilter filter;
    private final Paragraph count = new Paragraph();
    private final Portions<VacancyDetails> cards;
    private final Div none = new Div();

    VacanciesView(VacancyService vacancies, Wording wording) {
        this.vacancies = vacancies;
        this.wording = wording;
        this.filter = new VacancyFilter(wording, this::look);
        heading(getTranslation("vacancy.list.title"));
        lead(getTranslation("vacancy.list.lead"));
        count.setId("vacancy-count");
        count.getElement().setAttribute("role", "status");
        this.cards =
                new Portions<VacancyDetails>("toon", AT_ONCE, vacancy -> new VacancyCard(vacancy, wording)).as("cards");
        add(filter, count, cards, none);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Criteria criteria = Criteria.from(event.getLocation().getQueryParameters());
        filter.show(criteria);
        show(criteria);
    }

    private void look(Criteria criteria) {
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, new Location(VacancyNavigation.VACANCIES, criteria.toAddress())));
        show(criteria);
    }

    private void show(Criteria criteria) {
        List<VacancyDetails> found = criteria.pick(vacancies.published(), this::place);
        count.setText(getTranslation("vacancy.list.count", found.size()));
        cards.show(found);
        none.removeAll();
        if (found.isEmpty()) {
            none.add(nothingFound());
        }
    }

    private EmptyState nothingFound() {
        return new EmptyState(
                "search-x",
                getTranslation("vacancy.list.empty-title"),
                getTranslation("vacancy.list.empty-text"),
                Buttons.secondary(getTranslation("vacancy.list.show-all"), this::startOver),
                Buttons.primaryLink(getTranslation("vacancy.page.discover"), "ontdek"));
    }

    private void startOver() {
        Criteria all = Criteria.from(QueryParameters.empty());
        filter.show(all);
        look(all);
    }

    private String place(VacancyDetails vacancy) {
        var place = vacancy.content().place();
        return place == null ? "" : wording.of(place);
    }
}
