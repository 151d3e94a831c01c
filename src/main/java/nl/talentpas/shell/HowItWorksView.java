package nl.talentpas.shell;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.talentpas.uikit.Page;

/// A page of plain text: see the bundles under `shell.how`.
@Route("hoe-werkt-het")
@AnonymousAllowed
public class HowItWorksView extends Page {

    private static final int SECTIONS = 6;

    HowItWorksView() {
        heading(getTranslation("shell.how.title"));
        lead(getTranslation("shell.how.lead"));
        add(new Prose("shell.how", SECTIONS));
    }
}
