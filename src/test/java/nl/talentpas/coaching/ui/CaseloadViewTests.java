package nl.talentpas.coaching.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.talentpas.ViewTests;
import nl.talentpas.coaching.CoachNavigation;
import nl.talentpas.coaching.Desk;
import nl.talentpas.coaching.decision.CaseloadPerson;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.SignIn;
import nl.talentpas.uikit.Addresses;
import nl.talentpas.uikit.EmptyState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// A coach looks through their own caseload.
class CaseloadViewTests extends ViewTests {

    @Autowired
    private ApplicationContext context;

    @Test
    void theCaseloadIsSearchedByName() {
        Desk desk = Desk.in(context);
        AccountId samira = desk.person("Samira", "Achterberg", "clean");
        signIn(SignIn.as(desk.coach("Marieke", "Bos", samira, desk.unmatched("Tomasz", "Kowal")), Role.COACH));
        Addresses.go(CoachNavigation.CANDIDATES);
        assertThat(listed()).hasSize(2);

        _setValue(_get(TextField.class, spec -> spec.withId("search")), "achter");
        assertThat(listed()).extracting(CaseloadPerson::id).containsExactly(samira);

        _setValue(_get(TextField.class, spec -> spec.withId("search")), "bestaat niet");
        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("Niemand gevonden");
    }

    @Test
    void theCaseloadIsFilteredByStateAlsoFromTheAddress() {
        Desk desk = Desk.in(context);
        AccountId samira = desk.person("Samira", "Achterberg", "clean");
        AccountId tomasz = desk.unmatched("Tomasz", "Kowal");
        signIn(SignIn.as(desk.coach("Marieke", "Bos", samira, tomasz), Role.COACH));
        Addresses.go(CoachNavigation.CANDIDATES);
        _click(_get(Button.class, spec -> spec.withText("Zoekt (1)")));
        assertThat(listed()).extracting(CaseloadPerson::id).containsExactly(samira);

        Addresses.go("");
        Addresses.go(CoachNavigation.CANDIDATES + "?staat=no-consent");
        assertThat(listed()).extracting(CaseloadPerson::id).containsExactly(tomasz);
    }

    @Test
    void theExportHoldsWhatIsShownAndNoFormulas() {
        Desk desk = Desk.in(context);
        AccountId person = desk.person("=Samira", "Achterberg", "clean");
        signIn(SignIn.as(desk.coach("Marieke", "Bos", person), Role.COACH));
        Addresses.go(CoachNavigation.CANDIDATES);
        String csv = CaseloadCsv.write(listed(), UI.getCurrent());
        assertThat(csv)
                .startsWith("Naam,E-mail,Telefoon")
                .contains("'=Samira Achterberg")
                .contains(person + "@");
        assertThat(_get(Anchor.class, spec -> spec.withId("caseload-csv")).getText())
                .isEqualTo("Download als CSV");
    }

    @Test
    void aCoachWithoutPeopleReadsHowTheyCome() {
        signIn(SignIn.as(Desk.in(context).coach("Anna", "Smit"), Role.COACH));
        Addresses.go(CoachNavigation.CANDIDATES);
        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("nog geen kandidaten");
    }

    @SuppressWarnings("unchecked")
    private static List<CaseloadPerson> listed() {
        Grid<CaseloadPerson> grid = _get(Grid.class, spec -> spec.withId("caseload"));
        return grid.getListDataView().getItems().toList();
    }
}
