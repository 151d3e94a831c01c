package nl.talentpas.skills.crosswalk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.talentpas.skills.SkillsNavigation;
import nl.talentpas.skills.crosswalk.Crosswalk;
import nl.talentpas.skills.crosswalk.MeaningPair;
import nl.talentpas.skills.crosswalk.PairSearch;
import nl.talentpas.skills.crosswalk.PairState;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.EmptyState;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Page;
import nl.talentpas.uikit.Portions;

/// The administrator's page of the crosswalk: pairs of concepts that may mean the same, to accept or to reject.
@Route(PairsView.PATH)
@RolesAllowed("ADMIN")
public class PairsView extends Page implements BeforeEnterObserver {

    static final String PATH = SkillsNavigation.LINKS;
    private static final String VOCABULARY = "beheer/vaardigheden";
    private static final int AT_ONCE = 10;

    private final Crosswalk crosswalk;
    private final PairFilter filter = new PairFilter(this::search);
    private final Paragraph found = new Paragraph();
    private final Div results = new Div();

    PairsView(Crosswalk crosswalk) {
        this.crosswalk = crosswalk;
        heading(getTranslation("skills.pairs.title"));
        crumb(getTranslation("skills.admin.title"), VOCABULARY);
        lead(getTranslation("skills.pairs.lead"));
        found.setId("pairs-found");
        found.addClassName("muted");
        found.getElement().setAttribute("aria-live", "polite");
        results.setId("pairs");
        add(new Card(filter, found, new ProposeAgain(crosswalk, () -> show(filter.asked()))), results);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter.read(event.getLocation().getQueryParameters());
        show(filter.asked());
    }

    private void search(PairSearch asked) {
        UI.getCurrent().getPage().getHistory().replaceState(null, filter.location(PATH));
        show(asked);
    }

    private void show(PairSearch asked) {
        int all = crosswalk.count(asked);
        found.setText(getTranslation("skills.pairs.found", all));
        results.removeAll();
        results.add(all == 0 ? nothing(asked) : list(asked, all));
    }

    private Component list(PairSearch asked, int all) {
        return new Portions<MeaningPair>("toon", AT_ONCE, pair -> new PairCard(pair, crosswalk))
                .as("stack")
                .show(all, most -> crosswalk.find(asked, most));
    }

    private EmptyState nothing(PairSearch asked) {
        boolean never = asked.equals(new PairSearch(PairState.PROPOSED, 0));
        return never
                ? new EmptyState(
                        "link",
                        getTranslation("skills.pairs.none"),
                        getTranslation("skills.pairs.none-why"),
                        Buttons.secondaryLink(getTranslation("skills.pairs.import"), VOCABULARY))
                : new EmptyState(
                        "link",
                        getTranslation(EnumText.key(asked.state(), "empty")),
                        getTranslation("skills.pairs.choose-other"));
    }
}
