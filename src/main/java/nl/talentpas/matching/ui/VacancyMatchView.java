package nl.talentpas.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.CurrentUser;
import nl.talentpas.identity.Role;
import nl.talentpas.matching.MatchingNavigation;
import nl.talentpas.matching.MatchingService;
import nl.talentpas.matching.engine.Explanation;
import nl.talentpas.matching.explaining.Reader;
import nl.talentpas.matching.explaining.ScoreCard;
import nl.talentpas.matching.explaining.Summary;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Chip;
import nl.talentpas.uikit.Columns;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Page;
import nl.talentpas.uikit.Tone;
import nl.talentpas.vacancy.VacancyDetails;
import nl.talentpas.vacancy.VacancyId;
import nl.talentpas.vacancy.VacancyNavigation;
import nl.talentpas.vacancy.VacancyService;

/// Why a vacancy fits me, line by line; what is missing; and what would change if I learned it.
@Route("matches/:vacancy([0-9a-f-]{36})")
@RolesAllowed({Role.Names.RESIDENT, Role.Names.STUDENT})
public class VacancyMatchView extends Page implements BeforeEnterObserver {

    private final MatchingService matching;
    private final VacancyService vacancies;
    private final Vocabulary vocabulary;
    private final MatchActions actions;
    private final AccountId me;
    private final Div body = new Div();

    VacancyMatchView(
            MatchingService matching,
            VacancyService vacancies,
            Vocabulary vocabulary,
            MatchActions actions,
            CurrentUser currentUser) {
        this.matching = matching;
        this.vacancies = vacancies;
        this.vocabulary = vocabulary;
        this.actions = actions;
        this.me = currentUser.id();
        crumb(getTranslation("matching.matches.title"), MatchingNavigation.MATCHES);
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new VacancyId(
                event.getRouteParameters().get("vacancy").map(UUID::fromString).orElseThrow(NotFoundException::new));
        VacancyDetails vacancy = vacancies.find(id).orElseThrow(NotFoundException::new);
        heading(vacancy.content().title());
        besideHeading(new Chip(facts(vacancy), Tone.BRAND));
        show(vacancy);
    }

    private String facts(VacancyDetails vacancy) {
        return getTranslation(EnumText.key(vacancy.content().kind())) + " · "
                + vacancy.organisation().name();
    }

    /// Shows the explanation as it stands now; a correction shows it anew.
    private void show(VacancyDetails vacancy) {
        Explanation explanation = matching.explain(me, vacancy.id());
        lead(Summary.of(explanation, Reader.SELF, this));
        body.removeAll();
        body.add(Columns.ledBy(
                score(explanation, vacancy),
                new WhyCard(
                        explanation, matching.notCounted(me, vacancy.id()), vocabulary, actions, () -> show(vacancy)),
                new WhatIfCard(explanation, vocabulary, learned -> matching.whatIf(me, vacancy.id(), learned))));
    }

    private Component score(Explanation explanation, VacancyDetails vacancy) {
        Card card = new ScoreCard(explanation, Reader.SELF);
        card.add(
                actions.talkAbout(vacancy.id()),
                Buttons.secondaryLink(
                        getTranslation("matching.explanation.vacancy"), VacancyNavigation.page(vacancy.id())));
        return card;
    }
}
