package nl.talentpas.skills.picker;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.talentpas.skills.Concept;
import nl.talentpas.skills.Finding;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Listed;
import nl.talentpas.uikit.Pictogram;
import nl.talentpas.uikit.Row;

/// One proposal from a text, to say yes or no to; either can be taken back in the same place.
class FoundRow extends Div {

    private final Concept concept;
    private final Shelf shelf;
    private final String name;
    private final Span state = new Span();
    private final Row buttons = new Row();

    /// @param quote the words it came from; empty when that is said elsewhere
    FoundRow(Finding finding, String quote, Shelf shelf) {
        this.concept = finding.concept();
        this.shelf = shelf;
        this.name = ConceptTitle.of(concept, getLocale());
        addClassName("found-row");
        var words = new Div(strong(name), small(kind(finding)));
        if (!quote.isEmpty()) {
            words.add(small(getTranslation("skills.in-text.you-wrote", quote)));
        }
        state.getElement().setAttribute("role", "status");
        state.addClassNames("small", "strong");
        words.add(state);
        words.addClassName("words");
        add(new ConceptPictogram(concept), words, buttons);
        Handles.dataId(Handles.testId(this, "found"), concept.uri());
        ask();
    }

    /// What it is, with the occupation or activity that the text named, as the reader knows it.
    private String kind(Finding finding) {
        String kind = getTranslation(EnumText.key(concept.type()));
        return finding.source()
                .map(because -> getTranslation("skills.in-text.belongs-to", kind, known(because)))
                .orElse(kind);
    }

    private String known(Concept because) {
        String words = Listed.within(List.of(ConceptTitle.of(because, getLocale())), getLocale());
        return because.speaks(getLocale()) ? words : words + " " + getTranslation("skills.browse.english");
    }

    void focus() {
        buttons.getChildren().findFirst().ifPresent(first -> ((Button) first).focus());
    }

    private void ask() {
        state.setText("");
        removeClassName("refused");
        buttons.removeAll();
        buttons.add(
                button("accept-found", "skills.in-text.yes", "skills.in-text.yes-to", this::accept),
                button("reject-found", "skills.in-text.no", "skills.in-text.no-to", this::refuse));
        buttons.getComponentAt(0).addClassName("yes");
    }

    private void accept() {
        shelf.put(concept);
        if (shelf.holds(concept)) {
            settled("skills.in-text.added", () -> shelf.takeBack(concept));
        }
    }

    private void refuse() {
        addClassName("refused");
        settled("skills.in-text.refused", () -> {});
    }

    private void settled(String key, Runnable undo) {
        state.removeAll();
        state.add(new Pictogram(key.equals("skills.in-text.added") ? "check" : "x"), new Span(getTranslation(key)));
        buttons.removeAll();
        buttons.add(button("undo-found", "skills.in-text.undo", "skills.in-text.undo-of", () -> {
            undo.run();
            ask();
            focus();
        }));
        focus();
    }

    private Button button(String testId, String key, String fullKey, Runnable action) {
        Button button = Buttons.quiet(getTranslation(key), action);
        button.setAriaLabel(getTranslation(fullKey, name));
        return Handles.testId(button, testId);
    }

    private static Span strong(String text) {
        var strong = new Span(text);
        strong.addClassName("strong");
        return strong;
    }

    private static Span small(String text) {
        var small = new Span(text);
        small.addClassNames("muted", "small");
        return small;
    }
}
