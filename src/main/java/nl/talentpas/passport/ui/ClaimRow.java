package nl.talentpas.passport.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import nl.talentpas.skills.ConceptUri;
import nl.talentpas.skills.Wanting;
import nl.talentpas.skills.picker.WantingChooser;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Pictogram;
import org.jspecify.annotations.Nullable;

/// A skill or task in the passport: the heart, the words with how well below them, and a cross to take it away. The
/// words unfold the answers.
class ClaimRow extends Div {

    private final Button heart;
    private final Button remove;
    private final Span howWell = new Span();
    private final NativeButton words;
    private final Div answers = new Div();
    private final WantingChooser wanting;

    /// @param title the plain words
    /// @param chooser the answers to how well, shown when asked for
    ClaimRow(ConceptUri concept, String title, Component chooser) {
        addClassName("claim-row");
        Handles.testId(Handles.dataId(this, concept), "claim");
        heart = icon("heart", "heart", getTranslation("passport.claim.like", title));
        remove = icon("x", "remove", getTranslation("passport.claim.remove", title));
        words = words(title);
        wanting = new WantingChooser(title);
        answers.addClassName("claim-answers");
        answers.add(
                new WishLabel(getTranslation("passport.claim.how-well")),
                chooser,
                new WishLabel(getTranslation("passport.claim.want")),
                wanting);
        unfold(false);
        add(heart, words, remove, answers);
    }

    /// @param usual whether all claims under its heading say this, so that only assistive tools still repeat it
    void show(String level, boolean usual, @Nullable Wanting wanted) {
        howWell.setText(level);
        howWell.setClassName("visually-hidden", usual);
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

    /// Adds a way to know more of it to the answers.
    void explain(Component more) {
        answers.add(more);
    }

    private NativeButton words(String title) {
        var name = new Span(title);
        name.addClassName("line-title");
        howWell.addClassNames("muted", "small");
        var both = new Span(name, howWell);
        both.addClassName("words");
        var button = new NativeButton();
        button.add(both, new Pictogram("chevron-down"));
        button.addClassName("unfold");
        button.addClickListener(click -> unfold(!answers.isVisible()));
        return Handles.testId(button, "how-well");
    }

    private void unfold(boolean open) {
        answers.setVisible(open);
        words.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    private static Button icon(String name, String testId, String label) {
        var button = new Button(new Pictogram(name));
        button.addClassNames("icon-button", name);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(label);
        return Handles.testId(button, testId);
    }
}
