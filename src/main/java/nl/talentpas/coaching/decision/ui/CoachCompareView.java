package nl.talentpas.coaching.decision.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.talentpas.coaching.CoachNavigation;
import nl.talentpas.coaching.decision.FittingPeople;
import nl.talentpas.coaching.decision.FittingPerson;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.Role;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.uikit.Addresses;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.EmptyState;
import nl.talentpas.uikit.Page;
import nl.talentpas.vacancy.VacancyDetails;
import nl.talentpas.vacancy.VacancyId;
import nl.talentpas.vacancy.VacancyService;

/// Two or three people side by side for one vacancy.
@Route(CoachNavigation.VACANCIES + "/:vacancy/vergelijk")
@RolesAllowed(Role.Names.COACH)
public class CoachCompareView extends Page implements BeforeEnterObserver {

    private static final String PERSON = "wie";
    private static final int MOST = 3;

    private final transient VacancyService vacancies;
    private final transient FittingPeople people;
    private final transient Vocabulary vocabulary;

    CoachCompareView(VacancyService vacancies, FittingPeople people, Vocabulary vocabulary) {
        this.vacancies = vacancies;
        this.people = people;
        this.vocabulary = vocabulary;
    }

    static String path(VacancyId vacancy, Collection<AccountId> people) {
        return people.stream()
                .map(person -> PERSON + "=" + person)
                .collect(Collectors.joining("&", CoachNavigation.vacancy(vacancy) + "/vergelijk?", ""));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        VacancyDetails vacancy = event.getRouteParameters()
                .get("vacancy")
                .map(Addresses::id)
                .map(VacancyId::new)
                .flatMap(vacancies::find)
                .orElseThrow(NotFoundException::new);
        clearHeader();
        getChildren().skip(1).toList().forEach(this::remove);
        crumb(getTranslation("coaching.vacancies.title"), CoachNavigation.VACANCIES);
        crumb(vacancy.content().title(), CoachNavigation.vacancy(vacancy.id()));
        heading(getTranslation("coaching.compare.title"));
        List<FittingPerson> compared = people.several(vacancy, wanted(event));
        if (compared.isEmpty()) {
            add(nobody(vacancy));
        } else {
            add(new Card(new CoachCompareTable(vacancy.id(), compared, vocabulary)));
        }
    }

    private static List<AccountId> wanted(BeforeEnterEvent event) {
        return event.getLocation().getQueryParameters().getParameters(PERSON).stream()
                .map(Addresses::find)
                .flatMap(Optional::stream)
                .map(AccountId::new)
                .distinct()
                .limit(MOST)
                .toList();
    }

    private EmptyState nobody(VacancyDetails vacancy) {
        return new EmptyState(
                "users",
                getTranslation("coaching.compare.nobody.title"),
                getTranslation("coaching.compare.nobody.text"),
                Buttons.primaryLink(getTranslation("coaching.fit.title"), CoachNavigation.vacancy(vacancy.id())));
    }
}
