package nl.talentpas.vacancy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Line;
import nl.talentpas.uikit.Row;
import nl.talentpas.uikit.Tone;

/// Concepts that may belong here, to accept or wave away one by one, or to accept all at once.
class Proposals extends Div {

    private final Wording wording;
    private final Consumer<ConceptUri> accept;
    private final Consumer<ConceptUri> decline;
    private final Map<ConceptUri, Button> accepting = new LinkedHashMap<>();

    Proposals(String testId, Wording wording, Consumer<ConceptUri> accept, Consumer<ConceptUri> decline) {
        this.wording = wording;
        this.accept = accept;
        this.decline = decline;
        addClassName("proposals");
        Handles.testId(this, testId);
    }

    void show(String heading, List<ConceptUri> proposed) {
        removeAll();
        accepting.clear();
        setVisible(!proposed.isEmpty());
        if (proposed.isEmpty()) {
            return;
        }
        var headline = new Row(new H3(heading));
        headline.addClassName("headline");
        if (proposed.size() > 1) {
            headline.add(Handles.testId(
                    Buttons.quiet(
                            getTranslation("vacancy.editor.accept-all"),
                            () -> List.copyOf(proposed).forEach(accept)),
                    "accept-all"));
        }
        add(headline);
        proposed.forEach(concept -> add(line(concept)));
    }

    /// After an answer the next proposal takes the cursor.
    private void answer(Consumer<ConceptUri> told, ConceptUri concept) {
        told.accept(concept);
        accepting.values().stream().findFirst().ifPresent(Button::focus);
    }

    private Line line(ConceptUri concept) {
        String words = wording.of(concept);
        Button accepted = button("plus", "accept", "vacancy.editor.accept", words, () -> answer(accept, concept));
        Button declined = button("x", "decline", "vacancy.editor.decline", words, () -> answer(decline, concept));
        accepting.put(concept, accepted);
        var line = new Line("?", Tone.NEUTRAL, words).end(new Row(accepted, declined));
        wording.more(concept).ifPresent(line::beside);
        return Handles.dataId(Handles.testId(line, "proposal"), concept);
    }

    private Button button(String icon, String testId, String key, String words, Runnable action) {
        return Handles.testId(IconButton.of(icon, getTranslation(key, words), action), testId);
    }
}
