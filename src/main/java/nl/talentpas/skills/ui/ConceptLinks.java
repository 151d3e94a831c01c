package nl.talentpas.skills.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import nl.talentpas.skills.Concept;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Row;

/// Links to concepts side by side; of many, some at a time.
class ConceptLinks extends Row {

    static final int AT_A_TIME = 40;

    private final List<Concept> concepts;
    private final String query;
    private final Button more = Buttons.quiet("", this::showMore);
    private int shown;

    ConceptLinks(List<Concept> concepts, String query) {
        this.concepts = concepts;
        this.query = query;
        showMore();
    }

    private void showMore() {
        remove(more);
        concepts.stream().skip(shown).limit(AT_A_TIME).forEach(concept -> add(link(concept)));
        shown += AT_A_TIME;
        if (shown < concepts.size()) {
            more.setText(getTranslation("skills.admin.more", concepts.size() - shown));
            add(more);
        }
    }

    private Anchor link(Concept concept) {
        var link = new Anchor(ConceptAddress.concept(concept.uri(), query), concept.plain(getLocale()));
        link.addClassName("tall-link");
        return link;
    }
}
