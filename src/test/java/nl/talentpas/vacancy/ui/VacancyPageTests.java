package nl.talentpas.vacancy.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Location;
import java.util.List;
import nl.talentpas.ViewTests;
import nl.talentpas.identity.AccountCatalogue;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.SignIn;
import nl.talentpas.identity.TestAccounts;
import nl.talentpas.uikit.Page;
import nl.talentpas.vacancy.OrganisationDetails;
import nl.talentpas.vacancy.Vacancies;
import nl.talentpas.vacancy.VacancyCatalogue;
import nl.talentpas.vacancy.VacancyContent;
import nl.talentpas.vacancy.VacancyDetails;
import nl.talentpas.vacancy.VacancyStatus;
import org.springframework.beans.factory.annotation.Autowired;

/// An employer with an organisation of their own, and how to look at pages.
abstract class VacancyPageTests extends ViewTests {

    @Autowired
    VacancyCatalogue catalogue;

    @Autowired
    AccountCatalogue accounts;

    final OrganisationDetails organisation = Vacancies.organisation();

    /// Signs in somebody who acts for the organisation.
    void signInAsEmployer() {
        AccountId employer = TestAccounts.make(accounts, Role.EMPLOYER);
        catalogue.store(organisation, List.of(employer));
        signIn(SignIn.as(employer, Role.EMPLOYER));
    }

    void signInAs(Role role) {
        signIn(SignIn.as(TestAccounts.make(accounts, role), role));
    }

    VacancyDetails stored(VacancyStatus status) {
        return stored(status, Vacancies.complete());
    }

    VacancyDetails stored(VacancyStatus status, VacancyContent content) {
        VacancyDetails vacancy = Vacancies.in(status, organisation, content);
        catalogue.storeAll(List.of(vacancy));
        return vacancy;
    }

    /// A vacancy of an organisation without anybody signed in.
    VacancyDetails storedByOthers(VacancyStatus status) {
        catalogue.store(organisation, List.of());
        return stored(status);
    }

    VacancyDetails now(VacancyDetails vacancy) {
        return catalogue.find(vacancy.id()).orElseThrow();
    }

    /// @param address a path, possibly with `?` and parameters
    static void open(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    static String title() {
        return _get(H1.class).getText();
    }

    static String page() {
        return textOf(_get(Page.class));
    }

    /// What the page says is missing.
    static List<String> complaints() {
        return _find(Missing.class).stream().map(VacancyPageTests::textOf).toList();
    }

    static String textOf(Component component) {
        return component.getElement().getTextRecursively();
    }

    static <T extends Component> List<T> named(Class<T> type, String testId) {
        return _find(type).stream()
                .filter(found -> testId.equals(found.getElement().getAttribute("data-testid")))
                .toList();
    }

    static Button button(String testId) {
        List<Button> found = named(Button.class, testId);
        assertThat(found).as(testId).isNotEmpty();
        return found.getFirst();
    }
}
