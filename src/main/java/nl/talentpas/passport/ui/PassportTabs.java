package nl.talentpas.passport.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import nl.talentpas.uikit.Handles;

/// Kan, Wil, Ben: each a page with an address of its own.
class PassportTabs extends Nav {

    /// The three tabs in their order.
    enum Tab {
        CAN("passport.tab.can", "tab-can", PassportView.class),
        WANT("passport.tab.want", "tab-want", WishesView.class),
        AM("passport.tab.am", "tab-am", AboutMeView.class);

        private final String key;
        private final String testId;
        private final Class<? extends Component> view;

        Tab(String key, String testId, Class<? extends Component> view) {
            this.key = key;
            this.testId = testId;
            this.view = view;
        }
    }

    PassportTabs(Tab current) {
        addClassName("tabs");
        getElement().setAttribute("aria-label", getTranslation("passport.title"));
        var list = new UnorderedList();
        for (Tab tab : Tab.values()) {
            var link = new RouterLink(getTranslation(tab.key), tab.view);
            if (tab == current) {
                link.getElement().setAttribute("aria-current", "page");
            }
            list.add(new ListItem(Handles.testId(link, tab.testId)));
        }
        add(list);
    }
}
