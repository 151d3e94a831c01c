package nl.talentpas.skills.picker;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Listed;

/// The answers of one type, below the name of the type.
class ConceptGroup extends Div {

    ConceptGroup(ConceptType type, List<ConceptRow> rows) {
        var name = new Span(Listed.capitalised(getTranslation(EnumText.key(type, "counted")), getLocale()));
        name.addClassNames("concept-group-name", "muted", "small");
        name.getElement().setAttribute("aria-hidden", "true");
        addClassName("concept-group");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", name.getText());
        add(name);
        rows.forEach(this::add);
    }
}
