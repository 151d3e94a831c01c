package nl.talentpas.discovery.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import java.util.stream.Stream;
import nl.talentpas.discovery.Discovery;
import nl.talentpas.discovery.DiscoveryNavigation;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Page;
import nl.talentpas.uikit.Stack;

/// Step 1, leafing: the sectors behind "work", and what one can have done behind every other tile and sector.
@Route(DiscoveryNavigation.CHOOSE + "/:tile")
@AnonymousAllowed
public class DiscoverChooseView extends Page implements BeforeEnterObserver {

    private final Vocabulary vocabulary;
    private final Discovery discovery = VisitorSession.discovery();
    private final OnwardBar onward = new OnwardBar(discovery);
    private final Stack body = new Stack();

    DiscoverChooseView(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        body.addClassName("roomy");
        add(body, onward);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = event.getRouteParameters().get("tile").orElse("");
        Optional<Tile> tile = Tile.of(code);
        body.removeAll();
        if (tile.isPresent()) {
            show(tile.get());
        } else {
            show(sector(code).orElseThrow(NotFoundException::new));
        }
    }

    private void show(Tile tile) {
        body.add(new StepHead(1, DiscoveryNavigation.START));
        if (tile == Tile.WORK) {
            heading(getTranslation("discovery.choose.sector"));
            lead("");
            body.add(Tiles.ofSectors(vocabulary, getLocale()));
            return;
        }
        heading(getTranslation(EnumText.key(tile)));
        lead(getTranslation("discovery.choose.lead"));
        body.add(rows(vocabulary.all(ConceptType.ACTIVITY).stream()
                .filter(activity -> activity.code().equals(tile.code()))));
    }

    private void show(Concept sector) {
        heading(sector.plain(getLocale()));
        lead(getTranslation("discovery.choose.lead"));
        body.add(
                new StepHead(1, DiscoveryNavigation.choose(Tile.WORK.code())),
                rows(vocabulary.membersOf(sector.uri()).stream()));
    }

    private Div rows(Stream<Concept> concepts) {
        var rows = new Div();
        rows.addClassName("concept-answers");
        concepts.forEach(concept -> rows.add(new ChoiceRow(concept, discovery, onward::show)));
        return rows;
    }

    private Optional<Concept> sector(String localName) {
        return Tiles.sectors(vocabulary)
                .filter(group -> group.uri().localName().equals(localName))
                .findFirst();
    }
}
