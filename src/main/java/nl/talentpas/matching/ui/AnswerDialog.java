package nl.talentpas.matching.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Stack;

/// One question with a few answers to tap; the tap is the answer.
class AnswerDialog<T> extends Dialog {

    private final Stack answers = new Stack();

    /// @param key gives each option's message key
    AnswerDialog(String title, List<T> options, Function<T, String> key, Consumer<T> answered) {
        setHeaderTitle(title);
        setWidth("min(100vw - 32px, 420px)");
        options.forEach(option -> offer(key.apply(option), () -> answered.accept(option)));
        add(answers);
        getFooter().add(Buttons.quiet(getTranslation("uikit.cancel"), this::close));
    }

    void offer(String key, Runnable chosen) {
        Button button = Buttons.secondary(getTranslation(key), () -> {
            close();
            chosen.run();
        });
        answers.add(Handles.testId(button, "answer"));
    }
}
