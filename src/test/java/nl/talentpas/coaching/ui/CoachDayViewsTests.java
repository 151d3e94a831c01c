package nl.talentpas.coaching.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.talentpas.ViewTests;
import nl.talentpas.coaching.CoachNavigation;
import nl.talentpas.coaching.Desk;
import nl.talentpas.coaching.proposal.Chain;
import nl.talentpas.coaching.proposal.ProposalId;
import nl.talentpas.coaching.proposal.ProposalNavigation;
import nl.talentpas.coaching.proposal.course.ProposalParty;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.SignIn;
import nl.talentpas.uikit.Addresses;
import nl.talentpas.uikit.EmptyState;
import nl.talentpas.uikit.PersonRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class CoachDayViewsTests extends ViewTests {

    @Autowired
    private ApplicationContext context;

    @Test
    void todayShowsWhoIsSilentAndLeadsToTheProposal() {
        Chain chain = Chain.in(context);
        ProposalId asked = chain.asked();
        signIn(SignIn.as(chain.coach, Role.COACH));
        Addresses.go(CoachNavigation.TODAY);
        assertThat(text("today-waiting")).contains("1", "Samira Achterberg", "Medewerker magazijn", "vandaag");
        assertThat(links("today-waiting")).contains(ProposalNavigation.page(ProposalParty.COACH, asked));
    }

    @Test
    void aDayWithoutWorkSaysSo() {
        signIn(SignIn.as(Desk.in(context).coach("Anna", "Smit"), Role.COACH));
        Addresses.go(CoachNavigation.TODAY);
        assertThat(text("today-interests")).contains("Niemand wacht op een gesprek");
        assertThat(text("today-fresh")).contains("Iedereen die nieuw is");
        assertThat(text("today-waiting")).contains("Niemand is iemand een antwoord schuldig");
        assertThat(text("today-aftercare")).contains("Niemand hoeft deze week");
    }

    @Test
    void vacanciesAreFoundByWords() {
        Desk desk = Desk.in(context);
        String title = "Kaasmaker " + AccountId.next();
        var vacancy = desk.vacancy(title, "clean");
        signIn(SignIn.as(desk.coach("Anna", "Smit"), Role.COACH));
        Addresses.go(CoachNavigation.VACANCIES);
        _setValue(_get(TextField.class, spec -> spec.withId("search")), title);
        assertThat(_find(PersonRow.class))
                .extracting(row -> row.getElement().getAttribute("data-id"))
                .containsExactly(vacancy.id().toString());

        _setValue(_get(TextField.class, spec -> spec.withId("search")), "bestaat niet");
        _click(_get(Button.class, spec -> spec.withText("Toon alles")));
        assertThat(_find(PersonRow.class)).isNotEmpty();
    }

    @Test
    void theBoardHoldsProposalsInTheirStage() {
        Chain chain = Chain.in(context);
        ProposalId interested = chain.interested();
        signIn(SignIn.as(chain.coach, Role.COACH));
        Addresses.go(CoachNavigation.PROPOSALS);
        assertThat(text("stage-candidate")).contains("Samira Achterberg", "Werkgever wil kennismaken");
        assertThat(links("stage-candidate")).contains(ProposalNavigation.page(ProposalParty.COACH, interested));
        assertThat(text("stage-employer")).contains("Niets in deze stap");
    }

    @Test
    void whatIsPreparedStandsAboveTheBoard() {
        Chain chain = Chain.in(context);
        ProposalId prepared = chain.prepared();
        signIn(SignIn.as(chain.coach, Role.COACH));
        Addresses.go(CoachNavigation.PROPOSALS);
        assertThat(text("stage-prepared")).contains("Samira Achterberg", "Klaargezet");
        assertThat(links("stage-prepared")).contains(ProposalNavigation.page(ProposalParty.COACH, prepared));
    }

    @Test
    void anEmptyBoardLeadsToTheVacancies() {
        signIn(SignIn.as(Desk.in(context).coach("Anna", "Smit"), Role.COACH));
        Addresses.go(CoachNavigation.PROPOSALS);
        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("nog geen voorstellen");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COACH"},
            mode = EnumSource.Mode.EXCLUDE)
    void othersAreRefused(Role role) {
        signIn(SignIn.as(AccountId.next(), role));
        for (String page : List.of(
                CoachNavigation.TODAY,
                CoachNavigation.CANDIDATES,
                CoachNavigation.VACANCIES,
                CoachNavigation.PROPOSALS)) {
            Addresses.go(page);
            assertThat(_get(H1.class).getText()).as(page).isEqualTo("Deze pagina is niet voor jou");
        }
    }

    private static Component part(String id) {
        return _get(Component.class, spec -> spec.withId(id));
    }

    private static String text(String id) {
        return part(id).getElement().getTextRecursively();
    }

    private static List<String> links(String id) {
        return _find(part(id), Anchor.class).stream().map(Anchor::getHref).toList();
    }
}
