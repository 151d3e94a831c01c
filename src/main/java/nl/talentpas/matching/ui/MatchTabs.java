package nl.talentpas.matching.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import nl.talentpas.matching.MatchingNavigation;

/// The three lists as links, so that each has its own address.
class MatchTabs extends Nav {

    MatchTabs(String chosen) {
        addClassName("tabs");
        getElement().setAttribute("aria-label", getTranslation("matching.matches.lists"));
        add(new UnorderedList(
                tab("matching.matches.work", MatchingNavigation.MATCHES, chosen.isEmpty()),
                tab("matching.matches.occupations", MatchingNavigation.OCCUPATIONS, "beroepen".equals(chosen)),
                tab("matching.matches.assignments", MatchingNavigation.ASSIGNMENTS, "opdrachten".equals(chosen))));
    }

    private ListItem tab(String key, String path, boolean current) {
        var link = new Anchor(path, getTranslation(key));
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return new ListItem(link);
    }
}
