package nl.talentpas.skills.ui;

import com.vaadin.flow.component.html.H2;
import java.util.List;
import nl.talentpas.skills.Concept;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Portions;

/// Concepts as links below each other; of many, some at a time.
class RelatedCard extends Card {

    private static final int AT_ONCE = 10;

    /// @param title key of the heading, which tells how many there are; its end names the list in the address
    RelatedCard(String title, List<Concept> related) {
        String name = title.substring(title.lastIndexOf('.') + 1);
        add(
                new H2(getTranslation(title, related.size())),
                new Portions<>(name, AT_ONCE, ConceptLink::new)
                        .as("concept-links")
                        .show(related));
        Handles.testId(this, name);
    }
}
