package nl.talentpas.vacancy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import nl.talentpas.uikit.BottomBar;
import nl.talentpas.uikit.Buttons;

/// Saving and publishing within reach of the thumb, with the number of people who fit beside it on a phone.
class SaveBar extends BottomBar {

    private final Span people = new Span();
    private final Span saved = new Span();

    private SaveBar() {
        addClassName("save-bar");
        people.addClassName("bar-count");
        saved.addClassNames("muted", "small", "bar-saved");
        saved.setId("saved");
        saved.getElement().setAttribute("role", "status");
        add(people, saved);
    }

    /// A draft is kept as it is written, and put online when it is ready.
    static SaveBar ofDraft(Runnable save, Runnable publish) {
        var bar = new SaveBar();
        bar.add("save", Buttons.secondary(bar.getTranslation("vacancy.editor.save-draft"), save));
        bar.add("publish", Buttons.primary(bar.getTranslation("vacancy.own.publish"), publish));
        return bar;
    }

    /// What others read already changes only when its author says so.
    static SaveBar ofPublished(Runnable save) {
        var bar = new SaveBar();
        bar.add("save", Buttons.primary(bar.getTranslation("vacancy.editor.save-changes"), save));
        return bar;
    }

    private void add(String id, Button button) {
        button.setId(id);
        add(button);
    }

    void showPeople(int count) {
        people.setText(getTranslation("vacancy.supply.brief", count));
    }

    void showSaved(boolean isSaved) {
        saved.setText(isSaved ? getTranslation("vacancy.editor.is-saved") : "");
    }
}
