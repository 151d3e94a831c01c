package nl.talentpas.vacancy.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import nl.talentpas.identity.Role;
import nl.talentpas.terms.PlaceCode;
import nl.talentpas.vacancy.OrganisationDetails;
import nl.talentpas.vacancy.OrganisationService;
import nl.talentpas.vacancy.Sector;
import nl.talentpas.vacancy.VacancyContent;
import nl.talentpas.vacancy.VacancyNavigation;
import nl.talentpas.vacancy.VacancyStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class CompanyViewTests extends VacancyPageTests {

    @Autowired
    private OrganisationService organisations;

    @Test
    void aFreshEmployerDescribesTheOrganisationAndSeesWhatIsNext() {
        signInAs(Role.EMPLOYER);
        open(VacancyNavigation.COMPANY);
        assertThat(title()).isEqualTo("Welkom! Wie zijn jullie?");
        assertThat(textOf(_get(ToDoList.class))).contains("Maak je profiel af").doesNotContain("eerste vacature");

        fillIn("Bakkerij De Krans", "https://krans.example", "0412 654321");
        _click(_get(Button.class, spec -> spec.withId("save-organisation")));

        OrganisationDetails made = organisations.mine().orElseThrow();
        assertThat(made.name()).isEqualTo("Bakkerij De Krans");
        assertThat(made.sector()).isEqualTo(Sector.FOOD);
        assertThat(made.place()).isEqualTo(new PlaceCode("5341"));
        assertThat(made.size()).isEqualTo(12);
        assertThat(made.contactPhone()).isEqualTo("0412 654321");
        assertThat(title()).isEqualTo("Bakkerij De Krans");
        assertThat(textOf(_get(ToDoList.class)))
                .contains("Zet je eerste vacature online")
                .doesNotContain("Maak je profiel af");
    }

    @Test
    void badInputIsToldAtTheFieldAndNothingTypedIsLost() {
        signInAs(Role.EMPLOYER);
        open(VacancyNavigation.COMPANY);

        fillIn("Bakkerij De Krans", "krans.example", "bel maar");
        _setValue(_get(IntegerField.class, spec -> spec.withId("organisation-size")), 0);
        _click(_get(Button.class, spec -> spec.withId("save-organisation")));

        TextField website = field("organisation-website");
        assertThat(website.isInvalid()).isTrue();
        assertThat(website.getErrorMessage()).contains("https://");
        assertThat(website.getValue()).isEqualTo("krans.example");
        assertThat(field("contact-phone").getErrorMessage()).contains("telefoonnummer");
        assertThat(field("contact-phone").getValue()).isEqualTo("bel maar");
        assertThat(_get(IntegerField.class, spec -> spec.withId("organisation-size"))
                        .getErrorMessage())
                .contains("minstens 1");
        assertThat(field("organisation-name").getValue()).isEqualTo("Bakkerij De Krans");
        assertThat(organisations.mine()).isEmpty();
    }

    @Test
    void anEmptyFormSaysWhatIsNeeded() {
        signInAs(Role.EMPLOYER);
        open(VacancyNavigation.COMPANY);

        _click(_get(Button.class, spec -> spec.withId("save-organisation")));

        assertThat(field("organisation-name").getErrorMessage()).startsWith("Vul de naam");
        assertThat(_get(Select.class, spec -> spec.withId("organisation-sector"))
                        .isInvalid())
                .isTrue();
        assertThat(organisations.mine()).isEmpty();
    }

    @Test
    void theListOfThingsToDoNamesTheDrafts() {
        signInAsEmployer();
        var draft = stored(VacancyStatus.DRAFT, VacancyContent.blank());
        open(VacancyNavigation.COMPANY);

        assertThat(textOf(_get(ToDoList.class))).contains("Maak je concept af: Nog geen titel");
        assertThat(_find(Anchor.class)).anyMatch(link -> link.getHref().equals(VacancyNavigation.editor(draft.id())));
    }

    @Test
    void withEverythingDoneTheListSaysSo() {
        signInAsEmployer();
        stored(VacancyStatus.PUBLISHED);
        open(VacancyNavigation.COMPANY);

        assertThat(textOf(_get(ToDoList.class))).contains("Je bent helemaal bij");
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "EMPLOYER")
    void everyOtherRoleIsRefused(Role role) {
        signInAs(role);
        open(VacancyNavigation.COMPANY);

        assertNotForMe();
    }

    @Test
    void aVisitorMustSignInFirst() {
        open(VacancyNavigation.COMPANY);

        assertThat(_find(CompanyView.class)).isEmpty();
        assertThat(_find(OrganisationForm.class)).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static void fillIn(String name, String website, String phone) {
        _setValue(field("organisation-name"), name);
        _setValue((Select<Sector>) _get(Select.class, spec -> spec.withId("organisation-sector")), Sector.FOOD);
        _setValue(
                (ComboBox<PlaceCode>) _get(ComboBox.class, spec -> spec.withId("organisation-place")),
                new PlaceCode("5341"));
        _setValue(_get(IntegerField.class, spec -> spec.withId("organisation-size")), 12);
        _setValue(_get(TextArea.class, spec -> spec.withId("organisation-description")), "Wij bakken brood.");
        _setValue(field("organisation-website"), website);
        _setValue(field("contact-name"), "Bea Zeegers");
        _setValue(field("contact-phone"), phone);
    }

    private static TextField field(String id) {
        return _get(TextField.class, spec -> spec.withId(id));
    }
}
