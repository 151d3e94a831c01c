package nl.talentpas.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.stream.Stream;

/// Numbered sections of text from the bundles: `<key>.1.title`, `<key>.1.text` and so on.
class Prose extends Div {

    Prose(String key, int sections) {
        this(key, sections, Map.of());
    }

    /// @param figures what the text of a section names as `{0}`, for sections that do
    Prose(String key, int sections, Map<Integer, Object> figures) {
        addClassNames("prose", "stack");
        for (int section = 1; section <= sections; section++) {
            Object[] named = Stream.ofNullable(figures.get(section)).toArray();
            add(
                    new H2(getTranslation(key + "." + section + ".title")),
                    new Paragraph(getTranslation(key + "." + section + ".text", named)));
        }
    }
}
