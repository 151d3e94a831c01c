package nl.talentpas.skills.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.Hierarchy;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Handles;

/// One level of the tree: groups that open, and concepts that are links. Of many, some at a time.
class ConceptTree extends UnorderedList {

    private static final int AT_A_TIME = 60;

    private final List<Concept> concepts;
    private final ConceptType type;
    private final Hierarchy hierarchy;
    private final List<Concept> path;

    /// @param path the groups to open, widest first
    ConceptTree(List<Concept> concepts, ConceptType type, Hierarchy hierarchy, List<Concept> path) {
        this.concepts = concepts;
        this.type = type;
        this.hierarchy = hierarchy;
        this.path = path;
        addClassName("concept-tree");
        showFrom(0);
    }

    private void showFrom(int first) {
        boolean opening = concepts.stream().skip(first).anyMatch(path::contains);
        int shown = opening ? concepts.size() : Math.min(concepts.size(), first + AT_A_TIME);
        concepts.subList(first, shown).forEach(concept -> add(item(concept)));
        if (shown < concepts.size()) {
            addMore(shown);
        }
    }

    private void addMore(int shown) {
        var item = new ListItem();
        item.add(Handles.testId(
                Buttons.quiet(getTranslation("skills.browse.more", concepts.size() - shown), () -> {
                    remove(item);
                    showFrom(shown);
                }),
                "show-more"));
        add(item);
    }

    private ListItem item(Concept concept) {
        return concept.type() == ConceptType.GROUP
                ? new ListItem(new GroupNode(concept, type, hierarchy, path))
                : new ListItem(new ConceptLink(concept));
    }
}
