package nl.talentpas.skills.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptSearch;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.picker.ConceptPictogram;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Row;
import nl.talentpas.uikit.Stack;

/// The answers of a search, type by type.
class SearchResults extends Stack {

    private static final int PER_TYPE = 8;

    private final Function<Concept, String> address;

    /// @param address where an answer leads to
    SearchResults(String query, ConceptSearch search, Locale locale, Function<Concept, String> address) {
        this.address = address;
        for (ConceptType type : ConceptType.values()) {
            List<ConceptSearch.Hit> hits = search.search(query, locale, Set.of(type), PER_TYPE);
            if (!hits.isEmpty()) {
                add(new H2(getTranslation(EnumText.key(type))));
                hits.forEach(hit -> add(row(hit.concept(), locale)));
            }
        }
        if (getComponentCount() == 0) {
            add(new Paragraph(getTranslation("skills.picker.nothing")));
        }
    }

    private Row row(Concept concept, Locale locale) {
        var link = new Anchor(address.apply(concept), concept.plain(locale));
        link.addClassName("tall-link");
        Handles.testId(link, "concept-result");
        Handles.dataId(link, concept.uri());
        return new Row(new ConceptPictogram(concept), link);
    }
}
