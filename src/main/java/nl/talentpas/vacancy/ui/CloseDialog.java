package nl.talentpas.vacancy.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Stack;

/// Asks whether a vacancy is closed because somebody was found; it cannot be opened again.
class CloseDialog extends Dialog {

    /// @param close is told whether somebody was found
    CloseDialog(Consumer<Boolean> close) {
        setHeaderTitle(getTranslation("vacancy.close.title"));
        setWidth("min(32rem, 100%)");
        add(new Stack(
                new Paragraph(getTranslation("vacancy.close.text")),
                Handles.testId(
                        Buttons.primary(getTranslation("vacancy.close.filled"), () -> answer(close, true)),
                        "close-filled"),
                Handles.testId(
                        Buttons.secondary(getTranslation("vacancy.close.not-filled"), () -> answer(close, false)),
                        "close-not-filled"),
                Buttons.quiet(getTranslation("uikit.cancel"), this::close)));
    }

    private void answer(Consumer<Boolean> close, boolean filled) {
        close();
        close.accept(filled);
    }
}
