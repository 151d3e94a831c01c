package nl.talentpas.coaching.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
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
import nl.talentpas.matching.MatchingNavigation;
import nl.talentpas.passport.PassportNavigation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class HomeViewTests extends ViewTests {

    @Autowired
    private ApplicationContext context;

    @Test
    void aResidentIsGreetedWithTheStepThatHelpsMostAndTheirCoach() {
        Desk desk = Desk.in(context);
        AccountId samira = desk.person("Samira", "Achterberg");
        desk.coach("Marieke", "Bos", samira);
        signIn(SignIn.as(samira, Role.RESIDENT));
        UI.getCurrent().navigate(CoachNavigation.HOME);

        assertThat(_get(H1.class).getText()).isEqualTo("Dag Samira");
        assertThat(_get(Anchor.class, spec -> spec.withAttribute("data-testid", "next-step"))
                        .getHref())
                .isEqualTo(PassportNavigation.newExperience());
        assertThat(text("coach-card")).contains("Marieke Bos", "Bel 0412 123 456");
    }

    @Test
    void theBestMatchesStandOnTheHomePageWithAReason() {
        Desk desk = Desk.in(context);
        AccountId samira = desk.person("Samira", "Achterberg", "clean");
        var vacancy = desk.vacancy("Schoonmaker", "clean");
        signIn(SignIn.as(samira, Role.STUDENT));
        UI.getCurrent().navigate(CoachNavigation.HOME);

        assertThat(text("best-matches")).contains("Schoonmaker", "80%", "Je kunt 1 van de 1");
        assertThat(_find(_get(Component.class, spec -> spec.withId("best-matches")), Anchor.class))
                .extracting(Anchor::getHref)
                .contains(MatchingNavigation.explanation(vacancy.id()));
    }

    @Test
    void whatWaitsForAYesOrNoStandsOnTop() {
        Chain chain = Chain.in(context);
        ProposalId asked = chain.asked();
        signIn(SignIn.as(chain.resident, Role.RESIDENT));
        UI.getCurrent().navigate(CoachNavigation.HOME);
        HomeQuestion question = _get(HomeQuestion.class);
        assertThat(question.getElement().getTextRecursively()).contains("Medewerker magazijn", "Wil je dat?");
        assertThat(_get(question, Anchor.class).getHref())
                .isEqualTo(ProposalNavigation.page(ProposalParty.RESIDENT, asked));
    }

    @Test
    void withoutMatchesThePageSaysWhatToDo() {
        AccountId silent = Desk.in(context).unmatched("Stille", "Willem");
        signIn(SignIn.as(silent, Role.RESIDENT));
        UI.getCurrent().navigate(CoachNavigation.HOME);
        assertThat(text("best-matches")).contains("Vul eerst je paspoort verder in");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"RESIDENT", "STUDENT"},
            mode = EnumSource.Mode.EXCLUDE)
    void othersAreRefused(Role role) {
        signIn(SignIn.as(AccountId.next(), role));
        UI.getCurrent().navigate(CoachNavigation.HOME);
        assertNotForMe();
    }

    private static String text(String id) {
        return _get(Component.class, spec -> spec.withId(id)).getElement().getTextRecursively();
    }
}
