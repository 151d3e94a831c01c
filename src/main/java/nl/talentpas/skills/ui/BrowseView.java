package nl.talentpas.skills.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptSearch;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.Hierarchy;
import nl.talentpas.skills.SkillsNavigation;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Columns;
import nl.talentpas.uikit.Page;
import nl.talentpas.uikit.Pictogram;
import nl.talentpas.uikit.Stack;

/// The whole skill language for everybody: by words, or from group to group.
@Route(SkillsNavigation.BROWSE)
@AnonymousAllowed
public class BrowseView extends Page implements AfterNavigationObserver {

    private static final int TYPING_PAUSE = 250;
    private static final int MAX_LENGTH = 100;
    private static final Comparator<String> PLAINEST_FIRST =
            Comparator.comparing((String source) -> !source.equals("starter")).thenComparing(Comparator.naturalOrder());

    private final Vocabulary vocabulary;
    private final ConceptSearch search;
    private final Hierarchy hierarchy;
    private final Div results = new Div();
    private final Stack trees = new Stack();

    BrowseView(Vocabulary vocabulary, ConceptSearch search, Hierarchy hierarchy) {
        this.vocabulary = vocabulary;
        this.search = search;
        this.hierarchy = hierarchy;
        heading(getTranslation("skills.browse.title"));
        lead(getTranslation(
                "skills.browse.lead",
                vocabulary.all(ConceptType.SKILL).size(),
                vocabulary.all(ConceptType.OCCUPATION).size()));
        results.setId("concept-results");
        trees.setId("concept-trees");
        add(new Stack(words(), results), trees);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        List<Concept> path = event.getLocation().getQueryParameters().getParameters(SkillsNavigation.GROUP).stream()
                .findFirst()
                .flatMap(vocabulary::withKey)
                .map(this::wayTo)
                .orElse(List.of());
        trees.removeAll();
        trees.add(new Columns(
                Columns.Wide.NEITHER,
                tree("skills.browse.skills", ConceptType.SKILL, path),
                tree("skills.browse.occupations", ConceptType.OCCUPATION, path)));
    }

    private List<Concept> wayTo(Concept group) {
        var path = new ArrayList<>(hierarchy.pathTo(group));
        path.add(group);
        return path;
    }

    /// The plainest words first; of several sources, each under its own heading.
    private Card tree(String title, ConceptType type, List<Concept> path) {
        var card = Card.titled(getTranslation(title));
        Map<String, List<Concept>> sources =
                hierarchy.roots(type).stream().collect(Collectors.groupingBy(Concept::scheme));
        sources.keySet().stream().sorted(PLAINEST_FIRST).forEach(source -> {
            if (sources.size() > 1) {
                card.add(new H3(SchemeName.forReaders(source, this)));
            }
            card.add(new ConceptTree(sources.getOrDefault(source, List.of()), type, hierarchy, path));
        });
        return card;
    }

    private TextField words() {
        var words = new TextField(getTranslation("skills.browse.search"));
        words.setId("concept-search");
        words.setMaxLength(MAX_LENGTH);
        words.setPlaceholder(getTranslation("skills.picker.placeholder"));
        words.setClearButtonVisible(true);
        words.setPrefixComponent(new Pictogram("search"));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.setValueChangeTimeout(TYPING_PAUSE);
        words.addValueChangeListener(typed -> show(typed.getValue()));
        return words;
    }

    private void show(String query) {
        results.removeAll();
        trees.setVisible(query.isBlank());
        if (!query.isBlank()) {
            results.add(new SearchResults(query, search, getLocale(), SkillsNavigation::page));
        }
    }
}
