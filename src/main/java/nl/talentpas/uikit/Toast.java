package nl.talentpas.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import java.util.concurrent.TimeUnit;

/// A short word at the foot of the page that something was done.
public final class Toast {

    private static final int MILLIS = (int) TimeUnit.SECONDS.toMillis(6);

    private Toast() {}

    public static void show(String text) {
        open(new Notification(text, MILLIS));
    }

    /// Tells what was done and offers to take it back.
    public static void withUndo(String text, Runnable undo) {
        var toast = new Notification();
        toast.setDuration(MILLIS);
        var button = new Button(toast.getTranslation("uikit.undo"), click -> {
            toast.close();
            undo.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        toast.add(new Row(new Span(text), Handles.testId(button, "undo")));
        open(toast);
    }

    private static void open(Notification toast) {
        toast.setPosition(Notification.Position.BOTTOM_CENTER);
        toast.open();
    }
}
