package nl.talentpas.skills.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Neighbour;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.skills.picker.Reasons;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Handles;

/// The skills that resemble this one, each with why.
class NeighboursCard extends Card {

    NeighboursCard(ConceptUri skill, Vocabulary vocabulary) {
        add(new H2(getTranslation("skills.page.neighbours")));
        var list = new UnorderedList();
        list.addClassName("concept-links");
        for (Neighbour neighbour : vocabulary.neighbours(skill)) {
            var reason = new Div(Reasons.of(neighbour, this));
            reason.addClassNames("muted", "small");
            list.add(new ListItem(new ConceptLink(vocabulary.get(neighbour.skill())), reason));
        }
        add(list);
        Handles.testId(this, "neighbours");
    }
}
