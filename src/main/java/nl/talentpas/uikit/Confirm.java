package nl.talentpas.uikit;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;

/// Asks once more before something that cannot be undone.
public final class Confirm {

    private Confirm() {}

    public static void ask(String title, String text, String confirm, Runnable action) {
        var dialog = new ConfirmDialog(title, text, confirm, confirmed -> action.run());
        dialog.setCancelable(true);
        dialog.setCancelText(dialog.getTranslation("uikit.cancel"));
        dialog.open();
    }
}
