package nl.talentpas.discovery.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.talentpas.discovery.DiscoveryNavigation;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Pictogram;

/// A picture with a few words to tap.
class TileLink extends Anchor {

    TileLink(String code, String icon, String words) {
        super(DiscoveryNavigation.choose(code));
        addClassNames("card", "tile");
        var picture = new Div(new Pictogram(icon));
        picture.addClassName("picture");
        var name = new Span(words);
        name.addClassName("strong");
        add(picture, name);
        Handles.testId(this, "tile");
        Handles.dataId(this, code);
    }
}
