package nl.talentpas.skills.picker;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Vocabulary;
import nl.talentpas.uikit.Chip;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Pictogram;

/// A skill or task in a pill that tells more about itself when it is tapped.
public class ConceptChip extends NativeButton {

    private ConceptChip(Concept concept, Chip chip, Vocabulary vocabulary) {
        setAriaLabel(
                getTranslation("skills.concept.more-about", chip.getElement().getTextRecursively()));
        English.mark(concept, getLocale()).ifPresent(chip::add);
        chip.add(new Pictogram("info"));
        addClassName("concept-chip");
        add(chip);
        addClickListener(click -> new ConceptDialog(concept, vocabulary).open());
        Handles.testId(this, "concept-more");
    }

    /// @return the pill itself, with nothing more to tell, when the vocabulary does not hold the concept any more
    public static Component of(ConceptUri uri, Chip chip, Vocabulary vocabulary) {
        return vocabulary
                .find(uri)
                .<Component>map(concept -> new ConceptChip(concept, chip, vocabulary))
                .orElse(chip);
    }
}
