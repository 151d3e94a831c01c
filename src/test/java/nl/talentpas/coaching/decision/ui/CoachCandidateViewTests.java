package nl.talentpas.coaching.decision.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import nl.talentpas.ViewTests;
import nl.talentpas.coaching.CoachNavigation;
import nl.talentpas.coaching.Desk;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.SignIn;
import nl.talentpas.uikit.Addresses;
import nl.talentpas.uikit.Page;
import nl.talentpas.vacancy.VacancyDetails;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class CoachCandidateViewTests extends ViewTests {

    private static final String WHY = "Dit werk past bij wat Samira kan.";

    @Autowired
    private ApplicationContext context;

    private Desk desk;
    private AccountId samira;
    private AccountId coach;
    private VacancyDetails vacancy;

    @BeforeEach
    void aCandidate() {
        desk = Desk.in(context);
        samira = desk.person("Samira", "Achterberg", "clean", "measure");
        coach = desk.coach("Marieke", "Bos", samira);
        vacancy = desk.vacancy("Operator voeding", "clean", "measure");
        signIn(SignIn.as(coach, Role.COACH));
    }

    @Test
    void thePageShowsWhoItIsWhatTheyCanAndWhichWorkFits() {
        open();
        assertThat(_get(H1.class).getText()).isEqualTo("Samira Achterberg");
        assertThat(text("passport")).contains("Wat deze persoon kan", "clean", "measure");
        assertThat(text("contact")).contains("0412 123 456", "@test.example");
        assertThat(match().getElement().getTextRecursively()).contains("Operator voeding", "80%");
    }

    @Test
    void reasonsOpenAndTheCoachForwardsFromHere() {
        open();
        reasons().setOpened(true);
        _setValue(_get(match(), TextArea.class), WHY);
        _click(_get(match(), Button.class, spec -> spec.withText("Voordragen")));

        assertThat(text("history")).contains("Operator voeding", "Wacht op ja van de kandidaat");
    }

    @Test
    void whatWasSetAsideStandsInTheHistoryAndIsPutBackThere() {
        open();
        reasons().setOpened(true);
        _click(_get(match(), Button.class, spec -> spec.withText("Past niet …")));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Waarom?")), WHY);
        _click(_get(Button.class, spec -> spec.withText("Bewaar")));

        assertThat(text("history")).contains("Operator voeding", "Past niet", WHY);
        assertThat(matches()).noneMatch(this::isOurs);

        _click(_get(Button.class, spec -> spec.withText("Zet terug")));
        assertThat(matches()).anyMatch(this::isOurs);
    }

    @Test
    void withoutConsentNothingIsRankedAndThePageSaysWhy() {
        AccountId silent = desk.unmatched("Stille", "Willem");
        AccountId other = desk.coach("Anna", "Smit", silent);
        signIn(SignIn.as(other, Role.COACH));
        Addresses.go(CoachNavigation.candidate(silent));
        assertThat(text("vacancies")).contains("Nu past er niets");
        assertThat(_get(Page.class).getElement().getTextRecursively()).contains("nog geen toestemming");
    }

    @Test
    void anotherCoachsCandidateIsAPageThatIsNotThere() {
        signIn(SignIn.as(desk.coach("Piet", "Bakker"), Role.COACH));
        open();
        assertNotThere();
        assertThat(_get(Page.class).getElement().getTextRecursively()).doesNotContain("Samira");
    }

    @Test
    void nobodyAndNonsenseAreNotThereEither() {
        Addresses.go(CoachNavigation.candidate(AccountId.next()));
        assertNotThere();
        Addresses.go(CoachNavigation.CANDIDATES + "/onzin");
        assertNotThere();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COACH"},
            mode = EnumSource.Mode.EXCLUDE)
    void othersAreRefused(Role role) {
        signIn(SignIn.as(coach, role));
        open();
        assertNotForMe();
    }

    private void open() {
        Addresses.go(CoachNavigation.candidate(samira));
    }

    private CoachVacancyMatch match() {
        return matches().stream().filter(this::isOurs).findFirst().orElseThrow();
    }

    private java.util.List<CoachVacancyMatch> matches() {
        return _find(CoachVacancyMatch.class);
    }

    private boolean isOurs(CoachVacancyMatch match) {
        return vacancy.id().toString().equals(match.getElement().getAttribute("data-id"));
    }

    private Details reasons() {
        return _get(match(), Details.class, spec -> spec.withAttribute("data-testid", "reasons"));
    }

    private static String text(String id) {
        return _get(com.vaadin.flow.component.Component.class, spec -> spec.withId(id))
                .getElement()
                .getTextRecursively();
    }
}
