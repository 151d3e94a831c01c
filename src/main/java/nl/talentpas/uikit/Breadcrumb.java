package nl.talentpas.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;

/// The way back up, outermost page first.
class Breadcrumb extends Nav {

    private final OrderedList steps = new OrderedList();

    Breadcrumb() {
        addClassName("breadcrumb");
        getElement().setAttribute("aria-label", getTranslation("uikit.breadcrumb"));
        add(steps);
    }

    void add(String text, String path) {
        steps.add(new ListItem(new Anchor(path, text)));
    }

    void clear() {
        steps.removeAll();
    }
}
