package nl.talentpas.shell;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.talentpas.uikit.Page;

/// A page of plain text: see the bundles under `shell.privacy`.
@Route("privacyverklaring")
@AnonymousAllowed
public class PrivacyView extends Page {

    private static final int SECTIONS = 6;

    PrivacyView() {
        heading(getTranslation("shell.privacy.title"));
        lead(getTranslation("shell.privacy.lead"));
        add(new Prose("shell.privacy", SECTIONS));
    }
}
