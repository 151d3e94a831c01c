package nl.talentpas.skills.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.talentpas.skills.Concept;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Handles;

/// Concepts as links below each other; of many, some at a time.
class RelatedCard extends Card {

    static final int AT_A_TIME = 10;

    private final List<Concept> related;
    private final UnorderedList links = new UnorderedList();

    /// @param title key of the heading, which names the concept and tells how many there are
    RelatedCard(String title, Concept concept, List<Concept> related) {
        this.related = related;
        links.addClassName("concept-links");
        add(new H2(getTranslation(title, related.size(), concept.plain(getLocale()))), links);
        Handles.testId(this, title.substring(title.lastIndexOf('.') + 1));
        showFrom(0);
    }

    private void showFrom(int first) {
        int shown = Math.min(related.size(), first + AT_A_TIME);
        related.subList(first, shown).forEach(other -> links.add(new ListItem(new ConceptLink(other))));
        if (shown < related.size()) {
            var more = Buttons.quiet(getTranslation("skills.browse.more", related.size() - shown), () -> {});
            more.addClickListener(click -> {
                remove(more);
                showFrom(shown);
            });
            add(Handles.testId(more, "show-more"));
        }
    }
}
