package nl.talentpas.skills.crosswalk.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.SkillsNavigation;
import nl.talentpas.skills.picker.ConceptTitle;
import nl.talentpas.skills.ui.SchemeName;
import nl.talentpas.uikit.Chip;
import nl.talentpas.uikit.Tone;

/// One concept of a pair: its source, its plain words, its official name and what it means.
class PairSide extends Div {

    private static final int MOST_NAMES = 6;

    PairSide(Concept concept) {
        addClassName("pair-side");
        String language = concept.languageFor(getLocale());
        String title = ConceptTitle.of(concept, getLocale());
        var name = new H2(new Anchor(SkillsNavigation.page(concept), title));
        name.getElement().setAttribute("lang", language);
        add(new Chip(SchemeName.of(concept.scheme(), this), Tone.NEUTRAL), name);
        if (!concept.preferred(getLocale()).equalsIgnoreCase(title)) {
            add(said(getTranslation("skills.admin.preferred"), concept.preferred(getLocale()), language));
        }
        if (!concept.alternatives(getLocale()).isEmpty()) {
            add(said(getTranslation("skills.admin.alternatives"), some(concept.alternatives(getLocale())), language));
        }
        String description = concept.description(getLocale());
        var meaning = new Paragraph(description.isEmpty() ? getTranslation("skills.pairs.no-definition") : description);
        if (description.isEmpty()) {
            meaning.addClassName("muted");
        } else {
            meaning.getElement().setAttribute("lang", language);
        }
        add(meaning);
    }

    /// Enough to judge by; the concept's own page has them all.
    private static String some(List<String> names) {
        return String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())))
                + (names.size() > MOST_NAMES ? " …" : "");
    }

    private static Paragraph said(String what, String words, String language) {
        var text = new Span(words);
        text.getElement().setAttribute("lang", language);
        var said = new Paragraph(new Span(what + " "), text);
        said.addClassNames("muted", "small");
        return said;
    }
}
