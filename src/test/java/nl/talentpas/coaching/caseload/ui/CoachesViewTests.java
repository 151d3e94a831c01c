package nl.talentpas.coaching.caseload.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import nl.talentpas.ViewTests;
import nl.talentpas.coaching.CaseloadGuard;
import nl.talentpas.coaching.CoachNavigation;
import nl.talentpas.coaching.Desk;
import nl.talentpas.coaching.caseload.CoachOverview;
import nl.talentpas.coaching.caseload.CoachService;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.SignIn;
import nl.talentpas.uikit.Addresses;
import nl.talentpas.uikit.PersonRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class CoachesViewTests extends ViewTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CoachService coaches;

    @Autowired
    private CaseloadGuard guard;

    private AccountId person;
    private AccountId before;
    private AccountId after;

    @BeforeEach
    void twoCoaches() {
        Desk desk = Desk.in(context);
        person = desk.person("Samira", "Achterberg");
        before = desk.coach("Marieke", "Bos", person);
        after = desk.coach("Piet", "Bakker");
        signIn(SignIn.as(AccountId.next(), Role.ADMIN));
    }

    @Test
    void coachesAreListedWithTheirCaseload() {
        Addresses.go(CoachNavigation.COACHES);
        assertThat(_find(PersonRow.class))
                .filteredOn(row -> before.toString().equals(row.getElement().getAttribute("data-id")))
                .singleElement()
                .satisfies(
                        row -> assertThat(row.getElement().getTextRecursively()).contains("Marieke Bos", "1 persoon"));
    }

    @Test
    void somebodyIsMovedToAnotherCoach() {
        Addresses.go(CoachNavigation.coach(before));
        _click(_get(Button.class, spec -> spec.withText("Verplaats")));
        Button confirm = _get(Button.class, spec -> spec.withAttribute("data-testid", "confirm-move"));
        _click(confirm);
        Select<CoachOverview> to = newCoach();
        assertThat(to.isInvalid()).isTrue();
        _setValue(to, coaches.coach(after));
        _click(confirm);

        assertThat(guard.isCoachOf(after, person)).isTrue();
        assertThat(_find(Button.class, spec -> spec.withText("Verplaats"))).isEmpty();
    }

    @Test
    void aboutAndMunicipalitiesAreSet() {
        Addresses.go(CoachNavigation.coach(after));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Hetzelfde in het Engels")), "Come by.");
        municipalities().setValue(Set.of("Oss", "Bernheze"));
        _click(_get(Button.class, spec -> spec.withText("Bewaar")));
        assertThat(coaches.coach(after).details().municipalities()).containsExactlyInAnyOrder("Oss", "Bernheze");
        assertThat(coaches.coach(after).details().aboutEnglish()).isEqualTo("Come by.");
    }

    @Test
    void whoIsNoCoachHasNoPage() {
        Addresses.go(CoachNavigation.coach(person));
        assertNotThere();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"ADMIN"},
            mode = EnumSource.Mode.EXCLUDE)
    void othersAreRefused(Role role) {
        signIn(SignIn.as(before, role));
        Addresses.go(CoachNavigation.COACHES);
        assertNotForMe();
        Addresses.go(CoachNavigation.coach(before));
        assertNotForMe();
    }

    @SuppressWarnings("unchecked")
    private static Select<CoachOverview> newCoach() {
        return _get(Select.class, spec -> spec.withLabel("Nieuwe coach"));
    }

    @SuppressWarnings("unchecked")
    private static MultiSelectComboBox<String> municipalities() {
        return _get(MultiSelectComboBox.class, spec -> spec.withLabel("Gemeenten"));
    }
}
