package nl.talentpas.skills.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.H2;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.Labels;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Handles;

/// The official words and codes of a concept, for whoever needs them.
class OfficialCard extends Card {

    private final DescriptionList facts = new DescriptionList();

    OfficialCard(Concept concept) {
        Labels words = concept.in(getLocale());
        String language = concept.languageFor(getLocale());
        facts.addClassName("facts");
        add(new H2(getTranslation("skills.page.official")), facts);
        fact("skills.page.name", words.preferred(), language);
        fact("skills.page.alternatives", String.join(", ", words.alternatives()), language);
        fact("skills.page.source", source(concept.scheme()), getLocale().getLanguage());
        fact("skills.page.code", concept.code(), "");
        fact("skills.page.uri", concept.uri().uri(), "");
        Handles.testId(this, "official");
    }

    private void fact(String key, String text, String language) {
        if (!text.isBlank()) {
            var words = new Description(text);
            words.getElement().setAttribute("lang", language);
            words.setClassName("as-is", language.isEmpty());
            facts.add(new Term(getTranslation(key)), words);
        }
    }

    private String source(String scheme) {
        return switch (scheme) {
            case "starter" -> getTranslation("skills.page.source-starter");
            case "esco" -> getTranslation("skills.page.source-esco");
            case "competentnl" -> getTranslation("skills.page.source-competentnl");
            default -> scheme;
        };
    }
}
