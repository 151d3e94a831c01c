package nl.talentpas.shell;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.talentpas.uikit.Page;

/// A page of plain text: see the bundles under `shell.accessibility`.
@Route("toegankelijkheid")
@AnonymousAllowed
public class AccessibilityView extends Page {

    private static final int SECTIONS = 3;

    AccessibilityView() {
        heading(getTranslation("shell.accessibility.title"));
        lead(getTranslation("shell.accessibility.lead"));
        add(new Prose("shell.accessibility", SECTIONS));
    }
}
