package nl.talentpas.vacancy.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.List;
import nl.talentpas.identity.Role;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Level;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.skills.picker.ConceptMore;
import nl.talentpas.skills.picker.ConceptPicker;
import nl.talentpas.terms.Hours;
import nl.talentpas.terms.Licence;
import nl.talentpas.terms.PlaceCode;
import nl.talentpas.terms.WorkKind;
import nl.talentpas.uikit.Line;
import nl.talentpas.vacancy.Requirement;
import nl.talentpas.vacancy.VacancyContent;
import nl.talentpas.vacancy.VacancyDetails;
import nl.talentpas.vacancy.VacancyNavigation;
import nl.talentpas.vacancy.VacancyService;
import nl.talentpas.vacancy.VacancyStatus;
import nl.talentpas.vacancy.Wage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class VacancyEditorViewTests extends VacancyPageTests {

    private static final String NEW = "bedrijf/vacatures/nieuw";
    private static final ConceptUri COLLECT_ORDERS = new ConceptUri("https://talentpas.nl/id/task/collect-orders");
    private static final ConceptUri PICK_ORDERS = new ConceptUri("https://talentpas.nl/id/skill/pick-orders");
    private static final ConceptUri ORDER_PICKER = new ConceptUri("https://talentpas.nl/id/occupation/order-picker");

    @Autowired
    private VacancyService vacancies;

    @Autowired
    private Vocabulary vocabulary;

    @Test
    void fromTaskToOnlineInOneGo() {
        signInAsEmployer();
        open(NEW);
        assertThat(title()).isEqualTo("Wat gaat iemand doen?");

        choose("task-search", COLLECT_ORDERS);
        acceptAll("skill-proposals");
        _setValue(titleField(), "Orderpicker");
        _setValue(number("hours-min"), 24);
        _setValue(number("hours-max"), 32);
        choosePlace("5341");
        _click(_get(Button.class, spec -> spec.withId("publish")));

        VacancyDetails made = vacancies.mine().getFirst();
        assertThat(made.status()).isEqualTo(VacancyStatus.PUBLISHED);
        assertThat(made.content().title()).isEqualTo("Orderpicker");
        assertThat(made.content().hours()).isEqualTo(new Hours(24, 32));
        assertThat(made.content().tasks()).hasSize(1);
        assertThat(made.content().requirements()).extracting(Requirement::skill).contains(PICK_ORDERS);
        assertThat(_find(CompanyVacanciesView.class)).hasSize(1);
    }

    @Test
    void anOccupationFillsInTheTitleAndProposesTasksAndSkillsToAcceptOneByOne() {
        signInAsEmployer();
        open(NEW);

        choose("occupation-search", ORDER_PICKER);

        assertThat(titleField().getValue()).isEqualTo("Orderpicker");
        assertThat(kept().tasks()).isEmpty();
        int proposed = proposals("task-proposals").size();
        assertThat(proposed).isGreaterThan(3);
        _click(button("accept"));
        assertThat(kept().tasks()).hasSize(1);
        assertThat(proposals("task-proposals")).hasSize(proposed - 1);
        _click(button("decline"));
        assertThat(kept().tasks()).hasSize(1);
        assertThat(proposals("task-proposals")).hasSize(proposed - 2);
    }

    @Test
    void ownWordsAreKeptAndRecognisedAsATaskWhenTheEmployerSaysSo() {
        signInAsEmployer();
        open(NEW);

        _setValue(_get(TextField.class, spec -> spec.withId("task-words")), "orders verzamelen in het magazijn");
        _click(button("add-task-words"));
        assertThat(kept().tasks().getFirst().task()).isNull();

        _click(button("recognise-task"));

        assertThat(kept().tasks().getFirst().task()).isEqualTo(COLLECT_ORDERS);
        assertThat(kept().tasks().getFirst().words()).isEqualTo("orders verzamelen in het magazijn");
    }

    @Test
    void aRequirementIsAdjustedAndItsRemovalTakenBack() {
        signInAsEmployer();
        open(NEW);
        _setValue(titleField(), "Orderpicker");
        choose("skill-search", PICK_ORDERS);
        assertThat(_find(_get(RequirementLine.class), ConceptMore.class)).hasSize(1);

        _click(button("adjust"));
        _click(_get(Button.class, spec -> spec.withText("Je kunt dit met hulp")));
        _setValue(checkbox("essential"), false);
        _setValue(checkbox("trainable"), true);
        _click(_get(Button.class, spec -> spec.withText("Telt dubbel mee")));
        var adjusted = new Requirement(PICK_ORDERS, Level.WITH_HELP, false, true, 2000);
        assertThat(kept().requirements()).containsExactly(adjusted);
        assertThat(page()).contains("handig").contains("kun je hier leren");

        _click(button("remove-requirement"));
        assertThat(kept().requirements()).isEmpty();
        _click(button("undo"));
        assertThat(kept().requirements()).containsExactly(adjusted);
    }

    @Test
    void whatIsWrittenIsKeptAsADraftWithoutAsking() {
        signInAsEmployer();
        open(NEW);

        _click(_get(Button.class, spec -> spec.withText("Stage")));
        assertThat(vacancies.mine()).as("nothing to keep yet").isEmpty();
        _setValue(titleField(), "Stage in de winkel");
        _setValue(money("wage-from"), new BigDecimal("14.80"));

        VacancyContent kept = kept();
        assertThat(vacancies.mine()).hasSize(1);
        assertThat(kept.kind()).isEqualTo(WorkKind.INTERNSHIP);
        assertThat(kept.wage()).isEqualTo(new Wage(1480, 1480, Wage.Per.HOUR));
        assertThat(page()).contains("Bewaard");
    }

    @Test
    void publishingSaysAtEachPlaceWhatIsMissing() {
        signInAsEmployer();
        open(NEW);
        chooseLicence(Licence.VCA);

        _click(_get(Button.class, spec -> spec.withId("publish")));

        assertThat(titleField().getErrorMessage()).isEqualTo("Geef het werk een titel.");
        assertThat(titleField().isInvalid()).isTrue();
        assertThat(complaints())
                .containsExactly(
                        "Wat gaat iemand doen? Kies minstens één taak.",
                        "Wat moet iemand kunnen? Kies minstens één vaardigheid.");
        assertThat(number("hours-min").isInvalid()).isTrue();
        assertThat(_get(ComboBox.class, spec -> spec.withId("vacancy-place")).isInvalid())
                .isTrue();
        TextField reason = named(TextField.class, "licence-reason").getFirst();
        assertThat(reason.getErrorMessage()).contains("Schrijf waarom");
        assertThat(vacancies.mine()).extracting(VacancyDetails::status).doesNotContain(VacancyStatus.PUBLISHED);

        assertThat(page()).contains("Nog niet online. Er zijn nog 6 dingen nodig:");
        assertThat(_find(NativeButton.class, spec -> spec.withAttribute("data-testid", "to-error")))
                .extracting(NativeButton::getText)
                .hasSize(6)
                .first()
                .isEqualTo("Titel: Geef het werk een titel.");

        _setValue(reason, "Je werkt op de bouw");
        assertThat(reason.isInvalid()).isFalse();
        choose("task-search", COLLECT_ORDERS);
        assertThat(complaints()).hasSize(1);
        assertThat(page()).doesNotContain("Er zijn nog 6 dingen");
    }

    @Test
    void badInputIsToldAtTheFieldAndNothingTypedIsLost() {
        signInAsEmployer();
        open(NEW);
        _setValue(titleField(), "Orderpicker");

        _setValue(number("hours-min"), 90);
        _setValue(money("wage-from"), new BigDecimal("20"));
        _setValue(money("wage-to"), new BigDecimal("15"));
        _click(_get(Button.class, spec -> spec.withId("save")));

        assertThat(number("hours-min").getErrorMessage()).isEqualTo("Kies uren tussen 1 en 48.");
        assertThat(number("hours-min").getValue()).isEqualTo(90);
        assertThat(money("wage-to").isInvalid()).isTrue();
        assertThat(money("wage-to").getValue()).isEqualByComparingTo("15");
        assertThat(titleField().getValue()).isEqualTo("Orderpicker");
        assertThat(kept().hours()).isNull();
        assertThat(kept().wage()).isNull();
    }

    @Test
    void hoursInTheWrongOrderAreToldAtTheSecond() {
        signInAsEmployer();
        open(NEW);

        _setValue(number("hours-min"), 32);
        _setValue(number("hours-max"), 24);
        assertThat(number("hours-max").isInvalid()).isTrue();

        _setValue(number("hours-min"), 20);
        assertThat(number("hours-max").isInvalid()).isFalse();
    }

    @Test
    void aPublishedVacancyChangesOnlyWhenItsAuthorSaysSo() {
        signInAsEmployer();
        VacancyDetails vacancy = stored(VacancyStatus.PUBLISHED);
        open(VacancyNavigation.editor(vacancy.id()));

        _setValue(titleField(), "Anders");
        assertThat(now(vacancy).content().title()).isEqualTo("Medewerker magazijn");
        open(VacancyNavigation.COMPANY);
        assertThat(_find(ConfirmDialog.class)).as("leaving asks first").hasSize(1);
        assertThat(_find(VacancyEditorView.class)).hasSize(1);

        _click(_get(Button.class, spec -> spec.withId("save")));
        assertThat(now(vacancy).content().title()).isEqualTo("Anders");
    }

    @Test
    void whatOthersReadCannotBecomeIncomplete() {
        signInAsEmployer();
        VacancyDetails vacancy = stored(VacancyStatus.PUBLISHED);
        open(VacancyNavigation.editor(vacancy.id()));

        named(Button.class, "remove-task").forEach(remove -> _click(button("remove-task")));
        _click(_get(Button.class, spec -> spec.withId("save")));

        assertThat(complaints()).containsExactly("Wat gaat iemand doen? Kies minstens één taak.");
        assertThat(now(vacancy).content().tasks()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(names = {"CLOSED", "FILLED"})
    void aClosedVacancyIsCopiedInsteadOfChanged(VacancyStatus over) {
        signInAsEmployer();
        VacancyDetails vacancy = stored(over);
        open(VacancyNavigation.editor(vacancy.id()));
        assertThat(_find(EditorForm.class)).isEmpty();

        _click(_get(Button.class, spec -> spec.withText("Kopieer")));

        assertThat(vacancies.mine().getFirst().status()).isEqualTo(VacancyStatus.DRAFT);
        assertThat(titleField().getValue()).isEqualTo("Medewerker magazijn");
    }

    @Test
    void whoHasNoOrganisationYetIsSentThereFirst() {
        signInAs(Role.EMPLOYER);
        open(NEW);

        assertThat(page()).contains("Vertel eerst wie jullie zijn");
        assertThat(_find(EditorForm.class)).isEmpty();
    }

    @Test
    void anotherEmployersVacancyDoesNotExist() {
        VacancyDetails theirs = storedByOthers(VacancyStatus.PUBLISHED);
        signInAs(Role.EMPLOYER);
        open(VacancyNavigation.editor(theirs.id()));

        assertNotThere();
    }

    @ParameterizedTest
    @ValueSource(strings = {"geen-nummer", "00000000-0000-0000-0000-000000000000"})
    void anUnknownAddressLeadsToTheNotFoundPage(String address) {
        signInAsEmployer();
        open(VacancyNavigation.COMPANY_VACANCIES + "/" + address);

        assertNotThere();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "EMPLOYER")
    void everyOtherRoleIsRefused(Role role) {
        signInAs(role);
        open(NEW);

        assertNotForMe();
    }

    private VacancyContent kept() {
        return vacancies.mine().getFirst().content();
    }

    private void choose(String picker, ConceptUri concept) {
        Concept found = vocabulary.get(concept);
        assertThat(found.type()).isIn(ConceptType.TASK, ConceptType.SKILL, ConceptType.OCCUPATION);
        named(ConceptPicker.class, picker).getFirst().setValue(found);
    }

    private static void acceptAll(String proposals) {
        while (!proposals(proposals).isEmpty()) {
            _click(button("accept"));
        }
    }

    private static List<Line> proposals(String testId) {
        return named(Proposals.class, testId).stream()
                .flatMap(shown -> _find(shown, Line.class).stream())
                .toList();
    }

    private static TextField titleField() {
        return _get(TextField.class, spec -> spec.withId("vacancy-title"));
    }

    private static IntegerField number(String id) {
        return _get(IntegerField.class, spec -> spec.withId(id));
    }

    private static BigDecimalField money(String id) {
        return _get(BigDecimalField.class, spec -> spec.withId(id));
    }

    private static Checkbox checkbox(String testId) {
        return named(Checkbox.class, testId).getFirst();
    }

    @SuppressWarnings("unchecked")
    private static void choosePlace(String code) {
        _setValue(
                (ComboBox<PlaceCode>) _get(ComboBox.class, spec -> spec.withId("vacancy-place")), new PlaceCode(code));
    }

    @SuppressWarnings("unchecked")
    private static void chooseLicence(Licence licence) {
        _setValue((Select<Licence>) _get(Select.class, spec -> spec.withId("add-licence")), licence);
    }
}
