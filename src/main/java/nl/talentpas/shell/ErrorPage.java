package nl.talentpas.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;

/// What every error page shares: its body, shown once, and its title in the browser.
class ErrorPage extends Div implements HasDynamicTitle {

    private String title = "";

    /// @param key where its texts stand in the bundles
    void show(String icon, String key) {
        show(WayOn.elsewhere(icon, key));
    }

    void show(WayOn body) {
        removeAll();
        add(body);
        title = body.getPageTitle();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
