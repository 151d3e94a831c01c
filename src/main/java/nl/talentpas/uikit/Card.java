package nl.talentpas.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/// A white card, the surface for one subject.
public class Card extends Section {

    public Card(Component... components) {
        super(components);
        addClassNames("card", "stack");
    }

    /// A card with a heading of the second level.
    public static Card titled(String title, Component... components) {
        var card = new Card(new H2(title));
        card.add(components);
        return card;
    }

    public Card withClass(String name) {
        addClassName(name);
        return this;
    }
}
