package nl.talentpas.discovery.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.talentpas.ViewTests;
import nl.talentpas.discovery.Discovery;
import nl.talentpas.identity.AccountCatalogue;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.EmailAddress;
import nl.talentpas.identity.Newcomer;
import nl.talentpas.identity.PersonName;
import nl.talentpas.identity.Registration;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.SignIn;
import nl.talentpas.identity.TestAccounts;
import nl.talentpas.matching.Scene;
import nl.talentpas.passport.Experience;
import nl.talentpas.passport.PassportCatalogue;
import nl.talentpas.passport.PassportDetails;
import nl.talentpas.terms.PlaceCode;
import nl.talentpas.vacancy.VacancyStatus;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class DiscoveryJourneyTests extends ViewTests {

    @Autowired
    private Scene scene;

    @Autowired
    private Registration registration;

    @Autowired
    private PassportCatalogue passports;

    @Autowired
    private AccountCatalogue accounts;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aVisitorSearchesTapsAndSeesWhatFitsWithReasons() {
        scene.vacancy(VacancyStatus.PUBLISHED);
        UI.getCurrent().navigate("ontdek");
        search("orderpiker", "order-picker");
        follow("onward");
        assertThat(title()).isEqualTo("Wat deed je als orderpicker?");
        tapEverywhere("Kan ik");
        assertThat(_get(Anchor.class, spec -> spec.withId("show-result")).getText())
                .matches("Laat zien wat past \\([0-9]+\\)");
        follow("show-result");
        assertThat(title()).isEqualTo("Dit past bij jou");
        assertThat(_find(ResultCard.class)).isNotEmpty();
        assertThat(_find(H3.class))
                .extracting(heading -> heading.getElement().getTextRecursively())
                .contains("Orderpicker in ploegen", "Orderpicker");
        _assertOne(Anchor.class, spec -> spec.withId("keep"));
    }

    @Test
    void allReasonsOfAMatchAreATapAway() {
        scene.vacancy(VacancyStatus.PUBLISHED);
        begin("order-picker");
        UI.getCurrent().navigate("ontdek/resultaat");
        ResultCard card = _find(ResultCard.class).getFirst();
        Details why = _get(card, Details.class);
        assertThat(why.getContent()).isEmpty();
        why.setOpened(true);
        assertThat(why.getContent()).isNotEmpty();
    }

    @Test
    void aVisitorLeafsThroughSectorsAndDailyLife() {
        UI.getCurrent().navigate("ontdek");
        assertThat(tiles()).contains("work", "care", "home", "hobby", "volunteering", "school");
        UI.getCurrent().navigate("ontdek/kies/work");
        assertThat(tiles()).contains("sector-logistics", "sector-care");
        UI.getCurrent().navigate("ontdek/kies/sector-logistics");
        assertThat(title()).isEqualTo("Logistiek en vervoer");
        _click(choice("forklift-driver"));
        assertThat(choice("forklift-driver").getElement().getAttribute("aria-pressed"))
                .isEqualTo("true");
        UI.getCurrent().navigate("ontdek/kies/care");
        _click(choice("care-for-parent"));
        UI.getCurrent().navigate("ontdek");
        assertThat(_find(Button.class, spec -> spec.withPredicate(button -> isTestId(button, "chosen-concept"))))
                .extracting(Button::getText)
                .containsExactly("Heftruckchauffeur", "Zorgen voor je vader, moeder of opa");
    }

    @Test
    void whatWasChosenCanBeTakenAway() {
        UI.getCurrent().navigate("ontdek/kies/care");
        _click(choice("care-for-parent"));
        UI.getCurrent().navigate("ontdek");
        _click(_get(Button.class, spec -> spec.withPredicate(button -> isTestId(button, "chosen-concept"))));
        assertThat(VisitorSession.discovery().choices()).isEmpty();
        _assertNone(OnwardBar.class);
    }

    @Test
    void everyChoiceHasItsOwnScreenOfTasks() {
        UI.getCurrent().navigate("ontdek/kies/care");
        _click(choice("care-for-parent"));
        _click(choice("raise-children"));
        UI.getCurrent().navigate("ontdek/taken/1");
        assertThat(title()).isEqualTo("Zorgen voor een ouder: wat doe je dan?");
        follow("onward");
        assertThat(title()).isEqualTo("Kinderen opvoeden: wat doe je dan?");
        assertThat(_get(Anchor.class, spec -> spec.withId("onward")).getText()).isEqualTo("Overslaan");
        assertThat(back()).isEqualTo("ontdek/taken/1");
    }

    @Test
    void answersAreStillThereAfterGoingBack() {
        begin("order-picker");
        UI.getCurrent().navigate("ontdek");
        UI.getCurrent().navigate("ontdek/taken/1");
        assertThat(_find(Button.class, spec -> spec.withText("Kan ik")))
                .allMatch(button -> "true".equals(button.getElement().getAttribute("aria-pressed")));
    }

    @Test
    void stepsThatHaveNothingToShowLeadBackToTheStart() {
        UI.getCurrent().navigate("ontdek/taken/1");
        assertThat(title()).isEqualTo("Wat heb je gedaan?");
        UI.getCurrent().navigate("ontdek/resultaat");
        _assertNone(ResultCard.class);
        assertThat(_find(Anchor.class)).extracting(Anchor::getText).contains("Begin bij stap 1");
        begin("order-picker");
        UI.getCurrent().navigate("ontdek/taken/7");
        assertThat(title()).isEqualTo("Wat deed je als orderpicker?");
    }

    @Test
    void anAddressThatSomebodyInventedIsNotFound() {
        for (String address : List.of("ontdek/kies/onzin", "ontdek/taken/0", "ontdek/taken/abc")) {
            UI.getCurrent().navigate(address);
            _assertNone(DiscoverChooseView.class);
            _assertNone(DiscoverTasksView.class);
        }
    }

    @Test
    void placeAndHoursMakeTheResultMorePrecise() {
        scene.vacancy(VacancyStatus.PUBLISHED);
        begin("order-picker");
        UI.getCurrent().navigate("ontdek/resultaat");
        _setValue(home(), new PlaceCode("5341"));
        _click(_get(Button.class, spec -> spec.withText("10 km")));
        _click(_get(Button.class, spec -> spec.withText("24 tot 32 uur")));
        assertThat(VisitorSession.discovery().maxTravelKm()).isEqualTo(10);
        assertThat(_find(ResultCard.class)).isNotEmpty();
        UI.getCurrent().navigate("ontdek");
        UI.getCurrent().navigate("ontdek/resultaat");
        assertThat(home().getValue()).isEqualTo(new PlaceCode("5341"));
    }

    @Test
    void leavingStoresNothing() {
        scene.vacancy(VacancyStatus.PUBLISHED);
        Map<String, Long> before = rows();
        begin("order-picker");
        UI.getCurrent().navigate("ontdek/resultaat");
        _setValue(home(), new PlaceCode("5341"));
        assertThat(_find(ResultCard.class)).isNotEmpty();
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void whoRegistersFindsAllOfItInThePassport() {
        begin("order-picker");
        AccountId person = register(Role.RESIDENT);
        PassportDetails kept = passports.find(person).orElseThrow();
        assertThat(kept.skills()).isNotEmpty();
        assertThat(kept.tasks()).isNotEmpty();
        assertThat(kept.experiences()).extracting(Experience::title).containsExactly("Orderpicker");
        assertThat(VaadinSession.getCurrent().getAttribute(Discovery.class)).isNull();
    }

    @Test
    void anEmployerWhoRegistersGetsNoPassport() {
        begin("order-picker");
        assertThat(passports.find(register(Role.EMPLOYER))).isEmpty();
    }

    @Test
    void whoRegistersWithoutHavingLookedAroundGetsNothing() {
        AccountId person = register(Role.RESIDENT);
        assertThat(passports.find(person).map(PassportDetails::tasks).orElse(List.of()))
                .isEmpty();
    }

    @Test
    void whoIsSignedInKeepsItAtOnce() {
        AccountId person = TestAccounts.make(accounts, Role.STUDENT);
        signIn(SignIn.as(person, Role.STUDENT));
        begin("order-picker");
        UI.getCurrent().navigate("ontdek/resultaat");
        _click(_get(Button.class, spec -> spec.withId("keep")));
        assertThat(passports.find(person).orElseThrow().tasks()).isNotEmpty();
        assertThat(VaadinSession.getCurrent().getAttribute(Discovery.class)).isNull();
    }

    @Test
    void aCoachHasNothingToKeep() {
        signIn(SignIn.as(TestAccounts.make(accounts, Role.COACH), Role.COACH));
        begin("order-picker");
        UI.getCurrent().navigate("ontdek/resultaat");
        _assertNone(Button.class, spec -> spec.withId("keep"));
        _assertNone(Anchor.class, spec -> spec.withId("keep"));
    }

    /// Chooses an occupation in logistics and says "I can" to all its tasks.
    private void begin(String occupation) {
        UI.getCurrent().navigate("ontdek/kies/sector-logistics");
        _click(choice(occupation));
        UI.getCurrent().navigate("ontdek/taken/1");
        tapEverywhere("Kan ik");
    }

    private static void tapEverywhere(String answer) {
        _find(Button.class, spec -> spec.withText(answer)).forEach(button -> _click(button));
    }

    private static void search(String words, String localName) {
        _setValue(_get(TextField.class), words);
        _click(choice(localName));
    }

    private static NativeButton choice(String localName) {
        return _find(NativeButton.class).stream()
                .filter(row ->
                        String.valueOf(row.getElement().getAttribute("data-id")).endsWith("/" + localName))
                .findFirst()
                .orElseThrow();
    }

    private static void follow(String id) {
        UI.getCurrent().navigate(_get(Anchor.class, spec -> spec.withId(id)).getHref());
    }

    private static List<String> tiles() {
        return _find(TileLink.class).stream()
                .map(tile -> tile.getElement().getAttribute("data-id"))
                .toList();
    }

    private static String title() {
        return _get(H1.class).getText();
    }

    private static String back() {
        return _find(Anchor.class).stream()
                .filter(anchor -> isTestId(anchor, "back"))
                .findFirst()
                .orElseThrow()
                .getHref();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<PlaceCode> home() {
        return _get(ComboBox.class, spec -> spec.withId("home"));
    }

    private static boolean isTestId(Component component, String name) {
        return name.equals(component.getElement().getAttribute("data-testid"));
    }

    private AccountId register(Role role) {
        return registration
                .register(new Newcomer(
                        role,
                        new PersonName("Noor", "de Wit"),
                        new EmailAddress(AccountId.next() + "@test.example"),
                        "fiets-tuin-regen-42",
                        "Oss",
                        Locale.of("nl")))
                .orElseThrow();
    }

    private Map<String, Long> rows() {
        Map<String, Long> rows = new TreeMap<>();
        jdbc.sql("select table_name from information_schema.tables where table_schema = 'public'")
                .query(String.class)
                .list()
                .forEach(table -> rows.put(
                        table,
                        jdbc.sql("select count(*) from \"" + table + "\"")
                                .query(Long.class)
                                .single()));
        assertThat(rows).containsKeys("passport", "account");
        return rows;
    }
}
