package nl.talentpas.coaching.proposal.ui.move;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.BooleanSupplier;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Focus;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Stack;

/// Asks what is needed before something is done; stays open, with all that was typed, while an answer is missing.
class AskDialog extends Dialog {

    private final Stack questions = new Stack();

    AskDialog() {
        setWidth("min(34rem, 100%)");
        add(questions);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                Focus.first(questions);
            }
        });
    }

    final void ask(Component... components) {
        questions.add(components);
    }

    /// @param done returns whether everything needed was there, and it is done
    final void confirmWith(String text, BooleanSupplier done) {
        var confirm = Buttons.primary(text, () -> {
            if (done.getAsBoolean()) {
                close();
            }
        });
        getFooter()
                .add(
                        Buttons.quiet(getTranslation("uikit.cancel"), this::close),
                        Handles.testId(confirm, "dialog-confirm"));
    }
}
