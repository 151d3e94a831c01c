package nl.talentpas.skills.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.Hierarchy;
import nl.talentpas.skills.RegionalBalance;
import nl.talentpas.skills.SkillsNavigation;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.skills.picker.ConceptTitle;
import nl.talentpas.uikit.Callout;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Chip;
import nl.talentpas.uikit.Columns;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Page;
import nl.talentpas.uikit.Stack;
import nl.talentpas.uikit.Tone;

/// Everything about one concept, for everybody: plain words first, the official ones beside them.
@Route(SkillsNavigation.BROWSE + "/:key")
@AnonymousAllowed
public class ConceptView extends Page implements BeforeEnterObserver {

    private final Vocabulary vocabulary;
    private final Hierarchy hierarchy;
    private final RegionalBalance region;

    ConceptView(Vocabulary vocabulary, Hierarchy hierarchy, RegionalBalance region) {
        this.vocabulary = vocabulary;
        this.hierarchy = hierarchy;
        this.region = region;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteParameters parameters = event.getRouteParameters();
        Concept concept = parameters.get("key").flatMap(vocabulary::withKey).orElseThrow(NotFoundException::new);
        getChildren().skip(1).toList().forEach(this::remove);
        clearHeader();
        show(concept);
    }

    private void show(Concept concept) {
        heading(ConceptTitle.of(concept, getLocale()));
        crumb(getTranslation("skills.browse.title"), SkillsNavigation.BROWSE);
        hierarchy.pathTo(concept).forEach(group -> crumb(group.plain(getLocale()), SkillsNavigation.open(group)));
        besideHeading(new Chip(getTranslation(EnumText.key(concept.type())), Tone.BRAND));
        lead(concept.description(getLocale()));
        if (!concept.speaks(getLocale())) {
            add(new Paragraph(getTranslation("skills.picker.fallback")));
        }
        if (vocabulary.isRetired(concept.uri())) {
            add(retired(concept));
        }
        var around = new Stack();
        if (concept.type() == ConceptType.SKILL) {
            around.add(new RegionCard(region.of(concept.uri())));
        }
        around.add(new OfficialCard(concept));
        add(new Columns(
                Columns.Wide.LEFT,
                new Stack(new RelatedCards(vocabulary, hierarchy).of(concept).toArray(Card[]::new)),
                around));
    }

    private Callout retired(Concept concept) {
        var callout = new Callout("info", Tone.WARN, getTranslation("skills.page.retired"));
        Optional<Concept> replacement = vocabulary.replacementOf(concept.uri());
        replacement.ifPresent(other -> callout.with(new ConceptLink(other)));
        return callout;
    }
}
