package nl.talentpas.matching.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.CurrentUser;
import nl.talentpas.identity.Role;
import nl.talentpas.matching.MatchingNavigation;
import nl.talentpas.matching.MatchingService;
import nl.talentpas.matching.engine.Explanation;
import nl.talentpas.matching.explaining.Reader;
import nl.talentpas.matching.explaining.ScoreCard;
import nl.talentpas.matching.explaining.Summary;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.skills.picker.ConceptTitle;
import nl.talentpas.uikit.Columns;
import nl.talentpas.uikit.Page;

/// Why an occupation fits me and what I would still have to learn for it.
@Route("matches/beroep/:occupation")
@RolesAllowed({Role.Names.RESIDENT, Role.Names.STUDENT})
public class OccupationMatchView extends Page implements BeforeEnterObserver {

    private final MatchingService matching;
    private final Vocabulary vocabulary;
    private final MatchActions actions;
    private final AccountId me;
    private final Div body = new Div();

    OccupationMatchView(
            MatchingService matching, Vocabulary vocabulary, MatchActions actions, CurrentUser currentUser) {
        this.matching = matching;
        this.vocabulary = vocabulary;
        this.actions = actions;
        this.me = currentUser.id();
        crumb(getTranslation("matching.matches.title"), MatchingNavigation.MATCHES);
        crumb(getTranslation("matching.matches.occupations"), MatchingNavigation.OCCUPATIONS);
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String name = event.getRouteParameters().get("occupation").orElse("");
        show(vocabulary.all(ConceptType.OCCUPATION).stream()
                .filter(occupation -> occupation.uri().localName().equals(name))
                .findFirst()
                .orElseThrow(NotFoundException::new));
    }

    private void show(Concept occupation) {
        Explanation explanation = matching.explain(me, occupation);
        heading(ConceptTitle.of(occupation, getLocale()));
        lead(Summary.of(explanation, Reader.SELF, this));
        body.removeAll();
        body.add(Columns.ledBy(
                new ScoreCard(explanation, Reader.SELF),
                new WhyCard(
                        explanation,
                        matching.notCounted(me, occupation),
                        vocabulary,
                        actions,
                        () -> show(occupation))));
    }
}
