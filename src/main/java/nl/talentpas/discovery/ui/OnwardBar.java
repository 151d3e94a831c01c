package nl.talentpas.discovery.ui;

import com.vaadin.flow.component.html.Anchor;
import nl.talentpas.discovery.Discovery;
import nl.talentpas.discovery.DiscoveryNavigation;
import nl.talentpas.uikit.BottomBar;
import nl.talentpas.uikit.Buttons;

/// The way to step 2, with how much was chosen, or to the result for who only told of tasks; there once something is.
class OnwardBar extends BottomBar {

    private final Discovery discovery;

    OnwardBar(Discovery discovery) {
        this.discovery = discovery;
        show();
    }

    final void show() {
        int chosen = discovery.choices().size();
        removeAll();
        Anchor onward = chosen == 0
                ? Buttons.primaryLink(getTranslation("discovery.tasks.show"), DiscoveryNavigation.RESULT)
                : Buttons.primaryLink(getTranslation("discovery.onward", chosen), DiscoveryNavigation.tasks(1));
        onward.setId("onward");
        add(onward);
        setVisible(chosen > 0 || !discovery.answers().isEmpty());
    }
}
