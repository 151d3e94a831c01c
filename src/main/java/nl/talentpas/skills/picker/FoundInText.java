package nl.talentpas.skills.picker;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.talentpas.skills.ConceptType;
import nl.talentpas.skills.Finding;
import nl.talentpas.skills.SkillsInText;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Pictogram;
import nl.talentpas.uikit.Stack;

/// Paste or type a text and see what is in it: the words that were recognised and, for each proposal, yes or no.
/// Nothing is added by itself, and the text is not kept.
public class FoundInText extends Stack {

    private final SkillsInText engine;
    private final Set<ConceptType> types;
    private final Shelf shelf;
    private final TextArea text;
    private final Span status = new Span();
    private final Div answer = new Div();

    /// @param types what is proposed; of an occupation that is not among them, what belongs to it is
    /// @param label the question above the text
    public FoundInText(SkillsInText engine, Set<ConceptType> types, Shelf shelf, String label) {
        this.engine = engine;
        this.types = Set.copyOf(types);
        this.shelf = shelf;
        this.text = new TextArea(label);
        text.setMinRows(3);
        text.setMaxRows(12);
        text.setWidthFull();
        text.setManualValidation(true);
        text.setHelperText(getTranslation("skills.in-text.help"));
        status.addClassName("strong");
        status.getElement().setAttribute("role", "status");
        answer.addClassName("stack");
        Button look = Buttons.secondary(getTranslation("skills.in-text.look"), this::look);
        look.setIcon(new Pictogram("search"));
        addClassName("found-in-text");
        add(Handles.testId(text, "text-to-read"), Handles.testId(look, "read-text"), status, answer);
    }

    /// Reads what somebody told before, when there is something to find in it.
    ///
    /// @param told is kept elsewhere, so nothing is said of throwing it away
    public FoundInText reading(String told) {
        boolean fits = !told.isBlank() && told.length() <= SkillsInText.MAX_LENGTH;
        if (fits && engine.find(told, getLocale()).stream().anyMatch(this::isProposed)) {
            text.setValue(told);
            text.setHelperText("");
            look();
        }
        return this;
    }

    /// For a screen that one may come back to.
    ///
    /// @param typed what stood here before, read again at once
    /// @param keep is told of every change
    public FoundInText goingOn(String typed, Consumer<String> keep) {
        if (!typed.isBlank()) {
            text.setValue(typed);
            look();
        }
        text.addValueChangeListener(change -> keep.accept(change.getValue()));
        return this;
    }

    private boolean isProposed(Finding finding) {
        return types.contains(finding.concept().type()) && !finding.wished() && !shelf.holds(finding.concept());
    }

    private void look() {
        String typed = text.getValue();
        answer.removeAll();
        status.setText("");
        complain(typed);
        if (!text.isInvalid()) {
            show(typed, engine.find(typed, getLocale()));
        }
    }

    private void complain(String typed) {
        boolean tooLong = typed.length() > SkillsInText.MAX_LENGTH;
        text.setErrorMessage(
                tooLong
                        ? getTranslation("skills.in-text.too-long", SkillsInText.MAX_LENGTH)
                        : getTranslation("skills.in-text.nothing-typed"));
        text.setInvalid(tooLong || typed.isBlank());
        if (text.isInvalid()) {
            text.focus();
        }
    }

    private void show(String typed, List<Finding> all) {
        List<Finding> found = all.stream()
                .filter(finding -> types.contains(finding.concept().type()))
                .filter(finding -> finding.source()
                        .map(source -> !types.contains(source.type()))
                        .orElse(true))
                .toList();
        List<Finding> open = found.stream()
                .filter(finding -> !finding.wished() && !shelf.holds(finding.concept()))
                .toList();
        status.setText(
                open.isEmpty()
                        ? getTranslation(found.isEmpty() ? "skills.in-text.nothing" : "skills.in-text.nothing-new")
                        : getTranslation("skills.in-text.found", open.size()));
        if (!found.isEmpty()) {
            answer.add(new MarkedText(typed, found));
            answer.add(new FoundRows(typed, open, shelf));
            answer.add(new WishedWords(found));
        }
    }
}
