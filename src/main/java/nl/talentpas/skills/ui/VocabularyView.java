package nl.talentpas.skills.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.talentpas.skills.ConceptSearch;
import nl.talentpas.skills.SkillsNavigation;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.skills.VocabularyImports;
import nl.talentpas.skills.VocabularyLoads;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Columns;
import nl.talentpas.uikit.Page;
import nl.talentpas.uikit.Pictogram;
import nl.talentpas.uikit.Stack;

/// The administrator's page of the vocabulary: what was loaded, and every concept with all that is known of it.
@Route(ConceptAddress.PATH)
@Menu(title = "skills.admin.menu", order = 92, icon = "book-open")
@RolesAllowed("ADMIN")
public class VocabularyView extends Page implements AfterNavigationObserver {

    private static final int TYPING_PAUSE = 250;

    private final Vocabulary vocabulary;
    private final ConceptSearch search;
    private final VocabularyLoads loads;
    private final TextField words;
    private final Stack about = new Stack();
    private final Div results = new Div();
    private final Div details = new Div();

    VocabularyView(Vocabulary vocabulary, ConceptSearch search, VocabularyLoads loads, VocabularyImports imports) {
        this.vocabulary = vocabulary;
        this.loads = loads;
        this.search = search;
        this.words = new TextField(getTranslation("skills.admin.search"));
        heading(getTranslation("skills.admin.title"));
        besideHeading(Buttons.secondaryLink(getTranslation("skills.pairs.menu"), SkillsNavigation.LINKS));
        words.setId("concept-search");
        words.setClearButtonVisible(true);
        words.setPrefixComponent(new Pictogram("search"));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(TYPING_PAUSE);
        words.addValueChangeListener(typed -> typed(typed.getValue(), typed.isFromClient()));
        tellAbout();
        results.setId("concept-results");
        details.setId("concept-details");
        add(
                about,
                new ImportCard(imports, loads, this::tellAbout),
                new Columns(Columns.Wide.RIGHT, new Stack(words, results), details));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var address = ConceptAddress.of(event.getLocation());
        words.setValue(address.query());
        show(address.query());
        details.removeAll();
        address.concept()
                .flatMap(vocabulary::find)
                .ifPresent(concept -> details.add(new ConceptCard(concept, vocabulary, address.query())));
    }

    private void tellAbout() {
        lead(getTranslation("skills.admin.lead", vocabulary.version()));
        about.removeAll();
        about.add(new CountsCard(vocabulary), new LoadsCard(loads), new ImportsCard(loads));
    }

    private void typed(String query, boolean byReader) {
        if (byReader) {
            var here = ConceptAddress.search(query);
            getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, new Location(here)));
            show(query);
        }
    }

    private void show(String query) {
        results.removeAll();
        if (!query.isBlank()) {
            results.add(new SearchResults(
                    query, search, getLocale(), concept -> ConceptAddress.concept(concept.uri(), query)));
        }
    }
}
