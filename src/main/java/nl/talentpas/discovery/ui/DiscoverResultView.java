package nl.talentpas.discovery.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.talentpas.discovery.Discovery;
import nl.talentpas.discovery.DiscoveryNavigation;
import nl.talentpas.discovery.DiscoveryService;
import nl.talentpas.discovery.Fitting;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.terms.Places;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Callout;
import nl.talentpas.uikit.EmptyState;
import nl.talentpas.uikit.Page;
import nl.talentpas.uikit.Tone;

/// Step 3 of the orientation: vacancies and occupations that fit with what was tapped, each with its reason.
@Route(DiscoveryNavigation.RESULT)
@AnonymousAllowed
public class DiscoverResultView extends Page {

    private final DiscoveryService discoveries;
    private final Vocabulary vocabulary;
    private final Discovery discovery = VisitorSession.discovery();
    private final Div results = new Div();

    DiscoverResultView(DiscoveryService discoveries, Vocabulary vocabulary, Places places, Adoption adoption) {
        this.discoveries = discoveries;
        this.vocabulary = vocabulary;
        results.setId("results");
        results.addClassNames("stack", "roomy");
        heading(getTranslation("discovery.result.title"));
        int back = Math.max(1, discovery.choices().size());
        add(new StepHead(
                3, discovery.choices().isEmpty() ? DiscoveryNavigation.START : DiscoveryNavigation.tasks(back)));
        if (discovery.answers().isEmpty()) {
            add(nothingSaid());
            return;
        }
        add(new RefineCard(discovery, places, this::show), results, new KeepBar(adoption));
        show();
    }

    private void show() {
        Fitting fitting = discoveries.fitting(discovery);
        lead(fitting.nearly() ? "" : getTranslation("discovery.result.lead", fitting.count()));
        results.removeAll();
        if (fitting.isEmpty()) {
            results.add(nothingFits());
            return;
        }
        if (fitting.nearly()) {
            results.add(new Callout("sprout", Tone.BRAND, getTranslation("discovery.result.nearly")));
        }
        results.add(
                new ResultList<>(
                        "werk",
                        getTranslation("discovery.result.vacancies"),
                        fitting.vacancies(),
                        match -> new ResultCard(match, vocabulary)),
                new ResultList<>(
                        "beroepen",
                        getTranslation("discovery.result.occupations"),
                        fitting.occupations(),
                        match -> new ResultCard(match, vocabulary)));
    }

    private EmptyState nothingSaid() {
        return new EmptyState(
                "sprout",
                getTranslation("discovery.result.unsaid-title"),
                getTranslation("discovery.result.unsaid-text"),
                Buttons.primaryLink(getTranslation("discovery.result.begin"), DiscoveryNavigation.START));
    }

    private EmptyState nothingFits() {
        return new EmptyState(
                "search",
                getTranslation("discovery.result.nothing-title"),
                getTranslation("discovery.result.nothing-text"),
                Buttons.secondaryLink(getTranslation("discovery.result.begin"), DiscoveryNavigation.START));
    }
}
