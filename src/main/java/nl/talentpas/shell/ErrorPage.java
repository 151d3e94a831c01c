package nl.talentpas.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;

/// What every error page shares: its body, shown once, and its title in the browser.
class ErrorPage extends Div {

    /// @param key where its texts stand in the bundles
    void show(String icon, String key) {
        var body = new WayOn(icon, key);
        removeAll();
        add(body);
        UI.getCurrent().getPage().setTitle(body.getPageTitle());
    }
}
