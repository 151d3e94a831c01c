package nl.talentpas.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/// "Lees voor": the browser's own voice reads a sentence in the language of the page.
public class ReadAloud extends Button {

    public ReadAloud(String sentence) {
        super(new Pictogram("volume-2"));
        setText(getTranslation("uikit.read-aloud"));
        addClassName("read-aloud");
        addThemeVariants(ButtonVariant.TERTIARY);
        setAriaLabel(getTranslation("uikit.read-aloud") + ": " + sentence);
        Handles.testId(this, "read-aloud");
        // Runs in the browser at the click itself: voices may only start on a user's gesture.
        getElement()
                .executeJs(
                        "this.addEventListener('click', () => { speechSynthesis.cancel();"
                                + " const u = new SpeechSynthesisUtterance($0); u.lang = document.documentElement.lang;"
                                + " speechSynthesis.speak(u); })",
                        sentence);
    }
}
