package nl.talentpas.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/// Numbered sections of text from the bundles: `<key>.1.title`, `<key>.1.text` and so on.
class Prose extends Div {

    Prose(String key, int sections) {
        addClassNames("prose", "stack");
        for (int section = 1; section <= sections; section++) {
            add(
                    new H2(getTranslation(key + "." + section + ".title")),
                    new Paragraph(getTranslation(key + "." + section + ".text")));
        }
    }
}
