package nl.talentpas.discovery.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Set;
import nl.talentpas.discovery.Discovery;
import nl.talentpas.discovery.DiscoveryNavigation;
import nl.talentpas.skills.ConceptSearch;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.SkillsInText;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.skills.picker.ConceptPicker;
import nl.talentpas.uikit.Page;

/// Step 1 of the orientation: what have you done? Found by search or by leafing through tiles.
@Route(DiscoveryNavigation.START)
@AnonymousAllowed
public class DiscoverView extends Page {

    private final Discovery discovery = VisitorSession.discovery();
    private final OnwardBar onward = new OnwardBar(discovery);
    private final Chosen chosen;

    DiscoverView(Vocabulary vocabulary, ConceptSearch search, SkillsInText engine) {
        this.chosen = new Chosen(discovery, vocabulary, onward::show);
        heading(getTranslation("discovery.what.title"));
        lead(getTranslation("discovery.what.lead"));
        var note = new Paragraph(getTranslation("discovery.what.not-stored"));
        note.addClassNames("muted", "small");
        add(
                new StepHead(1, ""),
                picker(search, vocabulary),
                chosen,
                new TellDetails(discovery, engine, this::refresh),
                new H2(getTranslation("discovery.what.browse")),
                Tiles.ofDailyLife(),
                note,
                onward);
    }

    private void refresh() {
        chosen.show();
        onward.show();
    }

    private ConceptPicker picker(ConceptSearch search, Vocabulary vocabulary) {
        var picker = new ConceptPicker(
                search, Set.of(ConceptType.OCCUPATION, ConceptType.ACTIVITY), getTranslation("discovery.what.search"));
        picker.setId("what-picker");
        picker.offer(concept -> !vocabulary.tasksOf(concept.uri()).isEmpty());
        picker.addValueChangeListener(change -> {
            var concept = change.getValue();
            if (concept != null) {
                discovery.choose(concept.uri());
                picker.clear();
                refresh();
            }
        });
        return picker;
    }
}
