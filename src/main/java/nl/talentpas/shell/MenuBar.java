package nl.talentpas.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.talentpas.uikit.Pictogram;

/// The pages this visitor may open: beside the brand on a wide screen, at the thumb on a phone.
class MenuBar extends Nav {

    private static final String DEFAULT_ICON = "circle";

    private final Map<String, Anchor> links = new LinkedHashMap<>();

    MenuBar() {
        addClassName("frame-nav");
        setId("menu");
        getElement().setAttribute("aria-label", getTranslation("shell.menu"));
        var list = new UnorderedList();
        MenuConfiguration.getMenuEntries().forEach(entry -> list.add(new ListItem(link(entry))));
        add(list);
        setVisible(!isEmpty());
    }

    boolean isEmpty() {
        return links.isEmpty();
    }

    private Anchor link(MenuEntry entry) {
        String path = entry.path().replaceFirst("^/", "");
        String icon = Optional.ofNullable(entry.icon()).orElse(DEFAULT_ICON);
        var link = new Anchor(path, new Pictogram(icon), new Span(getTranslation(entry.title())));
        links.put(path, link);
        return link;
    }

    /// Marks the entry whose path is the longest beginning of this one.
    void mark(String path) {
        Optional<String> here = links.keySet().stream()
                .filter(entry -> path.equals(entry) || path.startsWith(entry + "/"))
                .max(Comparator.comparingInt(String::length));
        links.forEach((entry, link) -> {
            if (here.filter(entry::equals).isPresent()) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }
}
