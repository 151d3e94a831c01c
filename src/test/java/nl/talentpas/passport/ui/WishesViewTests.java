package nl.talentpas.passport.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import nl.talentpas.ViewTests;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.SignIn;
import nl.talentpas.passport.PassportCatalogue;
import nl.talentpas.passport.Wishes;
import nl.talentpas.skills.Wanting;
import nl.talentpas.terms.ContractKind;
import nl.talentpas.terms.Hours;
import nl.talentpas.terms.Licence;
import nl.talentpas.terms.Place;
import nl.talentpas.terms.PlaceCode;
import nl.talentpas.terms.Places;
import nl.talentpas.terms.WorkCondition;
import nl.talentpas.terms.WorkKind;
import nl.talentpas.uikit.Choices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WishesViewTests extends ViewTests {

    @Autowired
    private PassportCatalogue catalogue;

    @Autowired
    private Places places;

    private final AccountId owner = AccountId.next();

    @BeforeEach
    void open() {
        signIn(SignIn.as(owner, Role.STUDENT));
        UI.getCurrent().navigate(WishesView.class);
    }

    @Test
    void whatIsTappedIsKeptAtOnceAndTakenBackWithUndo() {
        _click(_get(Button.class, spec -> spec.withText("Baan")));
        _click(_get(Button.class, spec -> spec.withText("Stage")));
        assertThat(kept().kinds()).containsExactlyInAnyOrder(WorkKind.JOB, WorkKind.INTERNSHIP);

        undo();
        assertThat(kept().kinds()).containsExactly(WorkKind.JOB);
        assertThat(_get(Button.class, spec -> spec.withText("Stage"))
                        .getElement()
                        .getAttribute("aria-pressed"))
                .isEqualTo("false");
    }

    @Test
    void undoTakesBackOneAnswerAndLeavesTheOthers() {
        _click(_get(Button.class, spec -> spec.withText("Maandag")));
        Button undoOfMonday = lastUndo();
        _click(_get(Button.class, spec -> spec.withText("Vast contract")));

        _click(undoOfMonday);

        assertThat(kept().days()).isEmpty();
        assertThat(kept().contracts()).containsExactly(ContractKind.PERMANENT);
    }

    @Test
    void daysAndContractsAreTapped() {
        _click(_get(Button.class, spec -> spec.withText("Vrijdag")));
        _click(_get(Button.class, spec -> spec.withText("Tijdelijk contract")));

        assertThat(kept().days()).containsExactly(DayOfWeek.FRIDAY);
        assertThat(kept().contracts()).containsExactly(ContractKind.TEMPORARY);
    }

    @Test
    void hoursAreKeptWhenBothNumbersMakeSense() {
        hours("hours-least", 16);
        assertThat(kept().hours()).isNull();

        hours("hours-most", 24);
        assertThat(kept().hours()).isEqualTo(new Hours(16, 24));
    }

    @Test
    void hoursThatMakeNoSenseAreRefusedInWordsAndStayTyped() {
        hours("hours-least", 30);
        hours("hours-most", 20);

        assertThat(field("hours-most").isInvalid()).isTrue();
        assertThat(field("hours-most").getErrorMessage()).startsWith("Dit getal is lager");
        assertThat(field("hours-most").getValue()).isEqualTo(20);
        assertThat(kept().hours()).isNull();

        hours("hours-most", 80);
        assertThat(field("hours-most").getErrorMessage()).isEqualTo("Vul een getal in van 1 tot en met 48.");

        hours("hours-most", 36);
        assertThat(field("hours-most").isInvalid()).isFalse();
        assertThat(kept().hours()).isEqualTo(new Hours(30, 36));
    }

    @Test
    void placeAndDistanceAreChosen() {
        Place oss = places.find(new PlaceCode("5341")).orElseThrow();
        @SuppressWarnings("unchecked")
        ComboBox<Place> home = _get(ComboBox.class, spec -> spec.withLabel("Plaats of postcode"));

        _setValue(home, oss);
        _click(_get(Button.class, spec -> spec.withText("20 km")));

        assertThat(kept().home()).isEqualTo(oss.code());
        assertThat(kept().maxTravelKm()).isEqualTo(20);

        _click(_get(Button.class, spec -> spec.withText("20 km")));
        assertThat(kept().maxTravelKm()).isNull();
    }

    @Test
    void conditionsAreAnsweredOrSkipped() {
        answer("conditions", "Buiten werken", "Graag");
        answer("conditions", "Veel geluid", "Liever niet");

        assertThat(kept().conditions())
                .isEqualTo(Map.of(WorkCondition.OUTDOORS, Wanting.GLADLY, WorkCondition.NOISE, Wanting.RATHER_NOT));
    }

    @Test
    void licencesAreYesOrNoOrNotAnswered() {
        answer("licences", "Rijbewijs B (auto)", "Ja");
        answer("licences", "VCA (veilig werken)", "Nee");
        assertThat(kept().licences()).isEqualTo(Map.of(Licence.DRIVING_B, true, Licence.VCA, false));

        answer("licences", "VCA (veilig werken)", "Nee");
        assertThat(kept().licences()).isEqualTo(Map.of(Licence.DRIVING_B, true));
    }

    @Test
    void theFirstDayIsChosen() {
        _setValue(_get(DatePicker.class), LocalDate.of(2027, 2, 1));
        assertThat(kept().availableFrom()).isEqualTo(LocalDate.of(2027, 2, 1));

        _click(_get(Button.class, spec -> spec.withText("Ik kan nu beginnen")));
        assertThat(kept().availableFrom()).isEqualTo(_get(DatePicker.class).getValue());
    }

    @Test
    void whatWasSaidBeforeIsShown() {
        _click(_get(Button.class, spec -> spec.withText("Leerbaan (BBL)")));
        answer("licences", "EHBO-diploma", "Ja");

        UI.getCurrent().navigate(AboutMeView.class);
        UI.getCurrent().navigate(WishesView.class);

        assertThat(_find(Button.class, spec -> spec.withAttribute("aria-pressed", "true")))
                .extracting(Button::getText)
                .containsExactly("Leerbaan (BBL)", "Ja");
    }

    private Wishes kept() {
        return catalogue.find(owner).orElseThrow().wishes();
    }

    private static void answer(String card, String question, String answer) {
        Component choices = _find(Choices.class).stream()
                .filter(some -> question.equals(some.getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow(() -> new AssertionError(card + ": " + question));
        _click(_get(choices, Button.class, spec -> spec.withText(answer)));
    }

    private static IntegerField field(String id) {
        return _get(IntegerField.class, spec -> spec.withId(id));
    }

    private static void hours(String id, int hours) {
        _setValue(field(id), hours);
    }

    private static void undo() {
        _click(lastUndo());
    }

    private static Button lastUndo() {
        return _find(Button.class, spec -> spec.withAttribute("data-testid", "undo"))
                .getLast();
    }
}
