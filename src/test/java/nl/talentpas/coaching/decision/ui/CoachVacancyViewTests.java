package nl.talentpas.coaching.decision.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.talentpas.ViewTests;
import nl.talentpas.coaching.CoachNavigation;
import nl.talentpas.coaching.Desk;
import nl.talentpas.coaching.proposal.ProposalService;
import nl.talentpas.coaching.proposal.course.ProposalState;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.SignIn;
import nl.talentpas.notifications.Notice;
import nl.talentpas.notifications.Notices;
import nl.talentpas.uikit.Addresses;
import nl.talentpas.uikit.EmptyState;
import nl.talentpas.uikit.Page;
import nl.talentpas.uikit.PersonRow;
import nl.talentpas.vacancy.VacancyDetails;
import nl.talentpas.vacancy.VacancyId;
import nl.talentpas.vacancy.VacancyStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.Pageable;

class CoachVacancyViewTests extends ViewTests {

    private static final String WHY = "Samira werkt graag met machines.";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ProposalService proposals;

    @Autowired
    private Notices notices;

    private Desk desk;
    private AccountId samira;
    private AccountId tomasz;
    private AccountId stranger;
    private AccountId coach;
    private AccountId colleague;
    private VacancyDetails vacancy;

    @BeforeEach
    void aVacancyAndPeople() {
        desk = Desk.in(context);
        samira = desk.person("Samira", "Achterberg", "clean", "measure", "repair");
        tomasz = desk.person("Tomasz", "Kowal", "clean");
        stranger = desk.person("Joris", "Vermeer", "clean", "measure");
        coach = desk.coach("Marieke", "Bos", samira, tomasz);
        colleague = desk.coach("Piet", "Bakker", stranger);
        vacancy = desk.vacancy("Operator voeding", "clean", "measure", "repair");
        signIn(SignIn.as(coach, Role.COACH));
    }

    @Test
    void ownPeopleAreRankedWithScoreAndTheBestOnesReasonsAreOpen() {
        open();
        assertThat(rows()).containsExactly(samira.toString(), tomasz.toString());
        assertThat(detail().getElement().getTextRecursively()).contains("Samira A.", "79%");
        assertThat(_get(Anchor.class, spec -> spec.withText("Operator voeding · Brabantse Zuivel")))
                .isNotNull();
    }

    @Test
    void theAddressKeepsWhoseReasonsAreOpen() {
        Addresses.go(CoachNavigation.vacancy(vacancy.id(), tomasz));
        assertThat(detail().getElement().getTextRecursively()).contains("Tomasz K.");
        _get(Anchor.class, spec -> spec.withText("‹ Terug naar de lijst"));
    }

    @Test
    void forwardingNeedsAReasonAndAsksThePerson() {
        open();
        _click(_get(Button.class, spec -> spec.withText("Voordragen")));
        assertThat(why().isInvalid()).isTrue();
        assertThat(why().getErrorMessage()).contains("10 letters");

        _setValue(why(), WHY);
        _click(_get(Button.class, spec -> spec.withText("Voordragen")));

        assertThat(proposals.asCoach())
                .singleElement()
                .satisfies(proposal -> assertThat(proposal.state()).isEqualTo(ProposalState.ASKED));
        assertThat(detail().getElement().getTextRecursively()).contains("Open het voorstel");
        assertThat(_find(TextArea.class)).isEmpty();
    }

    @Test
    void notNowTakesSomebodyOutOfTheListUntilItIsUndone() {
        open();
        decide("Nu niet");
        assertThat(rows()).containsExactly(tomasz.toString());

        _click(_get(Button.class, spec -> spec.withText("Ongedaan maken")));
        assertThat(rows()).containsExactly(samira.toString(), tomasz.toString());
    }

    @Test
    void whoDoesNotFitIsShownOnRequestAndCanBePutBack() {
        open();
        decide("Past niet …");
        assertThat(rows()).containsExactly(tomasz.toString());

        Addresses.go(new CoachFitAddress(vacancy.id(), false, true, samira).path());
        assertThat(rows()).containsExactly(samira.toString(), tomasz.toString());
        assertThat(detail().getElement().getTextRecursively()).contains("Past niet", WHY);
        _click(_get(Button.class, spec -> spec.withText("Zet terug in de lijst")));
        open();
        assertThat(rows()).containsExactly(samira.toString(), tomasz.toString());
    }

    @Test
    void aReasonTooShortKeepsTheDialogOpenWithWhatWasTyped() {
        open();
        _setValue(why(), "kort");
        _click(_get(Button.class, spec -> spec.withText("Nu niet")));
        TextArea reason = _get(TextArea.class, spec -> spec.withLabel("Waarom?"));
        assertThat(reason.getValue()).isEqualTo("kort");
        _click(_get(Button.class, spec -> spec.withText("Bewaar")));
        assertThat(reason.isInvalid()).isTrue();
        assertThat(rows()).hasSize(2);
    }

    @Test
    void peopleOfOtherCoachesHaveNoNameAndTheirCoachIsTipped() {
        Addresses.go(new CoachFitAddress(vacancy.id(), true, false, stranger).path());
        assertThat(rows()).startsWith(samira.toString(), stranger.toString(), tomasz.toString());
        assertThat(_get(Page.class).getElement().getTextRecursively())
                .contains("Kandidaat van Piet B.")
                .doesNotContain("Joris", "Vermeer");
        assertThat(_find(TextArea.class)).isEmpty();

        _click(_get(Button.class, spec -> spec.withText("Tip Piet")));

        signIn(SignIn.as(colleague, Role.COACH));
        assertThat(notices.mine(Pageable.unpaged())).extracting(Notice::key).contains("coach-tip");
    }

    @Test
    void theTippedCoachFindsTheirOwnCandidateOpen() {
        signIn(SignIn.as(colleague, Role.COACH));
        Addresses.go(CoachNavigation.vacancy(vacancy.id(), stranger));
        assertThat(detail().getElement().getTextRecursively()).contains("Joris V.");
    }

    @Test
    void twoPeopleAreComparedSideBySide() {
        open();
        List<Checkbox> boxes = _find(Checkbox.class, spec -> spec.withClasses("compare-box"));
        _setValue(boxes.get(0), true);
        _setValue(boxes.get(1), true);
        Anchor compare = _get(Anchor.class, spec -> spec.withId("compare"));
        Addresses.go(compare.getHref());

        assertThat(_get(H1.class).getText()).isEqualTo("Naast elkaar");
        List<NativeTableRow> asked =
                _find(NativeTableRow.class, spec -> spec.withAttribute("data-testid", "compare-row"));
        assertThat(asked).hasSizeGreaterThanOrEqualTo(3);
        assertThat(_find(NativeTableRow.class).getFirst().getElement().getTextRecursively())
                .contains("Samira A.", "Tomasz K.");
    }

    @Test
    void nobodyToCompareOffersTheWayBack() {
        Addresses.go(CoachNavigation.vacancy(vacancy.id()) + "/vergelijk?wie=onzin");
        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("Niemand om te vergelijken");
    }

    @Test
    void aCoachWithoutFittingPeopleIsPointedToTheRegion() {
        signIn(SignIn.as(desk.coach("Anna", "Smit"), Role.COACH));
        open();
        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("Kijk in de hele regio");
    }

    @Test
    void aVacancyThatIsNotOpenTakesNobody() {
        VacancyDetails paused = desk.vacancy(VacancyStatus.PAUSED, "Operator", "clean");
        Addresses.go(CoachNavigation.vacancy(paused.id()));
        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("Staat stil");
        assertThat(_find(TextArea.class)).isEmpty();
    }

    @Test
    void anUnknownVacancyShowsTheNotFoundPage() {
        Addresses.go(CoachNavigation.vacancy(VacancyId.next()));
        assertNotThere();
        Addresses.go(CoachNavigation.VACANCIES + "/onzin");
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
        Addresses.go(CoachNavigation.vacancy(vacancy.id()) + "/vergelijk?wie=" + samira);
        assertNotForMe();
    }

    private void open() {
        Addresses.go(CoachNavigation.VACANCIES);
        Addresses.go(CoachNavigation.vacancy(vacancy.id()));
    }

    private void decide(String button) {
        _click(_get(Button.class, spec -> spec.withText(button)));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Waarom?")), WHY);
        _click(_get(Button.class, spec -> spec.withText("Bewaar")));
    }

    private static TextArea why() {
        return _get(TextArea.class, spec -> spec.withLabel("Waarom draag je Samira voor?"));
    }

    private static CoachFitCard detail() {
        return _get(CoachFitCard.class);
    }

    private static List<String> rows() {
        return _find(PersonRow.class, spec -> spec.withAttribute("data-testid", "match-row")).stream()
                .map(row -> row.getElement().getAttribute("data-id"))
                .toList();
    }
}
