package nl.talentpas.matching.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import nl.talentpas.ViewTests;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.Role;
import nl.talentpas.identity.SignIn;
import nl.talentpas.matching.MatchingNavigation;
import nl.talentpas.matching.Scene;
import nl.talentpas.passport.PassportService;
import nl.talentpas.skills.SkillsNavigation;
import nl.talentpas.skills.picker.ConceptMore;
import nl.talentpas.uikit.EmptyState;
import nl.talentpas.uikit.Line;
import nl.talentpas.vacancy.VacancyDetails;
import nl.talentpas.vacancy.VacancyStatus;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MatchViewsTests extends ViewTests {

    @Autowired
    private Scene scene;

    @Autowired
    private PassportService passports;

    @Test
    void aResidentSeesWhatFitsWithScoreAndReason() {
        scene.vacancy(VacancyStatus.PUBLISHED);
        signIn(SignIn.as(scene.resident(100, true), Role.RESIDENT));
        UI.getCurrent().navigate(MatchingNavigation.MATCHES);
        assertThat(_find(MatchCard.class)).isNotEmpty();
        assertThat(_find(H2.class))
                .anyMatch(title -> title.getElement().getTextRecursively().contains("Orderpicker in ploegen"));
    }

    @Test
    void anEmptyPassportGetsAWayOnInsteadOfAList() {
        signIn(SignIn.as(scene.resident(0, true), Role.RESIDENT));
        UI.getCurrent().navigate(MatchingNavigation.MATCHES);
        assertThat(_get(EmptyState.class).getElement().getTextRecursively()).contains("Je paspoort is nog leeg");
    }

    @Test
    void occupationsHaveTheirOwnAddress() {
        signIn(SignIn.as(scene.resident(100, true), Role.STUDENT));
        UI.getCurrent().navigate(MatchingNavigation.OCCUPATIONS);
        assertThat(_find(MatchCard.class)).hasSize(10);
        _click(_get(Button.class, spec -> spec.withAttribute("data-testid", "show-more")));
        assertThat(_find(MatchCard.class)).hasSizeGreaterThan(10);
        UI.getCurrent().navigate(MatchingNavigation.explanation(Scene.OCCUPATION));
        assertThat(_get(H1.class).getText()).isNotBlank();
        _assertOne(WhyCard.class);
    }

    @Test
    void notRightPutsALineRightAndShowsTheScoreAnew() {
        VacancyDetails vacancy = scene.vacancy(VacancyStatus.PUBLISHED);
        AccountId person = scene.resident(1, true);
        signIn(SignIn.as(person, Role.RESIDENT));
        UI.getCurrent().navigate(MatchingNavigation.explanation(vacancy.id()));
        String before = score();
        var corrections = _find(Button.class, spec -> spec.withText("Klopt niet"));
        _click(corrections.get(2));
        _click(_get(Button.class, spec -> spec.withText("Ik kan het zelf")));
        assertThat(passports.of(person).skills()).hasSize(2);
        assertThat(score()).isNotEqualTo(before);
    }

    @Test
    void everyLineAboutASkillLeadsToItsPage() {
        VacancyDetails vacancy = scene.vacancy(VacancyStatus.PUBLISHED);
        signIn(SignIn.as(scene.resident(1, true), Role.RESIDENT));
        UI.getCurrent().navigate(MatchingNavigation.explanation(vacancy.id()));
        List<ConceptMore> more = _find(_get(WhyCard.class), ConceptMore.class);
        assertThat(more)
                .hasSizeGreaterThanOrEqualTo(vacancy.content().requirements().size())
                .allMatch(button -> button.getAriaLabel().orElse("").startsWith("Meer uitleg over "));
        _click(more.getFirst());
        assertThat(_get(Anchor.class, spec -> spec.withAttribute("data-testid", "concept-page"))
                        .getHref())
                .startsWith(SkillsNavigation.BROWSE);
    }

    @Test
    void whatIfAsksSkillBySkillAndTellsMoreAboutEach() {
        VacancyDetails vacancy = scene.vacancy(VacancyStatus.PUBLISHED);
        signIn(SignIn.as(scene.resident(1, true), Role.RESIDENT));
        UI.getCurrent().navigate(MatchingNavigation.explanation(vacancy.id()));
        WhatIfCard card = _get(WhatIfCard.class);
        List<Checkbox> boxes = _find(card, Checkbox.class);
        assertThat(boxes).isNotEmpty();
        assertThat(_find(card, ConceptMore.class)).hasSameSizeAs(boxes);
        _setValue(boxes.getFirst(), true);
        assertThat(card.getElement().getTextRecursively()).contains("+");
        _setValue(boxes.getFirst(), false);
        assertThat(card.getElement().getTextRecursively()).doesNotContain("+");
    }

    @Test
    void theExplanationSaysWhatDidNotCountAndWhy() {
        VacancyDetails vacancy = scene.vacancyAsking(scene.skills().subList(0, 2));
        AccountId person = scene.resident(scene.skills(), true);
        signIn(SignIn.as(person, Role.RESIDENT));
        UI.getCurrent().navigate(MatchingNavigation.explanation(vacancy.id()));
        assertThat(_get(Details.class, spec -> spec.withAttribute("data-testid", "not-counted"))
                        .getElement()
                        .getTextRecursively())
                .contains("Wat telde niet mee, en waarom?", "Ze geven nooit punten");
        assertThat(_find(
                        Line.class,
                        spec -> spec.withPredicate(
                                line -> String.valueOf(line.getElement().getAttribute("data-testid"))
                                        .startsWith("not-counted"))))
                .isNotEmpty();
    }

    @Test
    void thePageAboutRankingShowsTheValuesInForce() {
        UI.getCurrent().navigate("hoe-werkt-het");
        assertThat(_get(HowItWorksView.class).getElement().getTextRecursively())
                .contains("Kan telt voor 70 van de 100 punten", "Vanaf 60 van de 100 punten", "bijna elk beroep");
    }

    @Test
    void talkingAboutItTellsTheCoach() {
        VacancyDetails vacancy = scene.vacancy(VacancyStatus.PUBLISHED);
        signIn(SignIn.as(scene.resident(5, true), Role.RESIDENT));
        UI.getCurrent().navigate(MatchingNavigation.explanation(vacancy.id()));
        Button talk = _get(Button.class, spec -> spec.withId("talk-about"));
        _click(talk);
        assertThat(talk.isEnabled()).isFalse();
    }

    @Test
    void anUnknownVacancyShowsTheNotFoundPage() {
        signIn(SignIn.as(scene.resident(5, true), Role.RESIDENT));
        UI.getCurrent().navigate("matches/00000000-0000-0000-0000-000000000000");
        assertNotThere();
    }

    @Test
    void anEmployerIsRefused() {
        signIn(SignIn.as(AccountId.next(), Role.EMPLOYER));
        UI.getCurrent().navigate(MatchingNavigation.MATCHES);
        assertNotForMe();
        assertThat(_find(MatchCard.class)).isEmpty();
    }

    private static String score() {
        return _get(nl.talentpas.matching.explaining.ScoreCard.class)
                .getElement()
                .getTextRecursively();
    }
}
