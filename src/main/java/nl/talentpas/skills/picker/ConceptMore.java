package nl.talentpas.skills.picker;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.Optional;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Pictogram;

/// "Meer uitleg": opens the official term of a concept and what stands around it, with the way to its page.
public class ConceptMore extends Button {

    public ConceptMore(Concept concept, Vocabulary vocabulary) {
        setText(getTranslation("skills.concept.more"));
        addClassNames("pill", "concept-more");
        addThemeVariants(ButtonVariant.TERTIARY);
        setAriaLabel(getTranslation("skills.concept.more-about", concept.plain(getLocale())));
        addClickListener(click -> new ConceptDialog(concept, vocabulary).open());
        Handles.testId(this, "concept-more");
    }

    /// As a picture only, to stand beside the words, after "(Engels)" where they are that; none when the vocabulary
    /// does
    /// not hold the concept any more.
    public static Optional<ConceptMore> beside(ConceptUri uri, Vocabulary vocabulary) {
        return vocabulary.find(uri).map(concept -> beside(concept, vocabulary));
    }

    static ConceptMore beside(Concept concept, Vocabulary vocabulary) {
        var more = new ConceptMore(concept, vocabulary);
        more.setText("");
        more.setIcon(new Pictogram("info"));
        more.removeClassNames("pill", "concept-more");
        more.addClassName("concept-info");
        English.words(concept, more.getLocale()).ifPresent(more::follow);
        more.getElement().setAttribute("title", more.getTranslation("skills.concept.more"));
        return more;
    }

    private void follow(String words) {
        setText(words);
        setIconAfterText(true);
        addClassName("in-english");
    }
}
