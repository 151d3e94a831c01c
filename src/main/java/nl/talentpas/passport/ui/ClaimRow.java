package nl.talentpas.passport.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Wanting;
import nl.talentpas.skills.picker.WantingChooser;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Pictogram;
import org.jspecify.annotations.Nullable;

/// A skill or task in the passport: the heart, the words, how well, and a cross to take it away. How well unfolds the
/// answers.
class ClaimRow extends Div {

    private final Button heart;
    private final Button howWell;
    private final Button remove;
    private final Div answers = new Div();
    private final WantingChooser wanting;

    /// @param title the plain words
    /// @param chooser the answers to how well, shown when asked for
    ClaimRow(ConceptUri concept, String title, Component chooser) {
        addClassName("claim-row");
        Handles.testId(Handles.dataId(this, concept), "claim");
        var words = new Span(title);
        words.addClassName("line-title");
        heart = icon("heart", getTranslation("passport.claim.like", title));
        howWell = new Button("", click -> unfold(!answers.isVisible()));
        howWell.addClassName("choice");
        Handles.testId(howWell, "how-well");
        remove = icon("x", getTranslation("passport.claim.remove", title));
        wanting = new WantingChooser(title);
        answers.addClassName("claim-answers");
        answers.add(
                new WishLabel(getTranslation("passport.claim.how-well")),
                chooser,
                new WishLabel(getTranslation("passport.claim.want")),
                wanting);
        unfold(false);
        add(heart, words, howWell, remove, answers);
    }

    void show(String level, @Nullable Wanting wanted) {
        howWell.setText(level);
        heart.getElement().setAttribute("aria-pressed", String.valueOf(wanted == Wanting.GLADLY));
        wanting.setValue(wanted);
    }

    /// Is told the new word on wanting, null when it was taken back.
    ClaimRow onWant(Consumer<@Nullable Wanting> told) {
        wanting.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                told.accept(change.getValue());
            }
        });
        heart.addClickListener(click -> told.accept(wanting.getValue() == Wanting.GLADLY ? null : Wanting.GLADLY));
        return this;
    }

    ClaimRow onRemove(Runnable told) {
        remove.addClickListener(click -> told.run());
        return this;
    }

    private void unfold(boolean open) {
        answers.setVisible(open);
        howWell.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    private static Button icon(String name, String label) {
        var button = new Button(new Pictogram(name));
        button.addClassNames("icon-button", name);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(label);
        return Handles.testId(button, name.equals("x") ? "remove" : name);
    }
}
