package nl.talentpas.skills.picker;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.uikit.Chip;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Pictogram;
import nl.talentpas.uikit.Tone;

/// A skill or task in a pill that tells more about itself when it is tapped.
public class ConceptChip extends NativeButton {

    private ConceptChip(Concept concept, String text, Tone tone, Vocabulary vocabulary) {
        var chip = new Chip(text, tone);
        chip.add(new Pictogram("info"));
        addClassName("concept-chip");
        add(chip);
        setAriaLabel(getTranslation("skills.concept.more-about", text));
        addClickListener(click -> new ConceptDialog(concept, vocabulary).open());
        Handles.testId(this, "concept-more");
    }

    /// @return the same pill without more to tell when the vocabulary does not hold the concept any more
    public static Component of(ConceptUri uri, String text, Tone tone, Vocabulary vocabulary) {
        return vocabulary
                .find(uri)
                .<Component>map(concept -> new ConceptChip(concept, text, tone, vocabulary))
                .orElseGet(() -> new Chip(text, tone));
    }
}
