package nl.talentpas.shell;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import nl.talentpas.uikit.Page;
import org.springframework.beans.factory.annotation.Value;

/// A page of plain text: see the bundles under `shell.privacy`.
@Route("privacyverklaring")
@AnonymousAllowed
public class PrivacyView extends Page {

    private static final int SECTIONS = 6;
    private static final int HOW_LONG = 5;

    PrivacyView(@Value("${talentpas.matching.keep-runs-months}") int monthsKept) {
        heading(getTranslation("shell.privacy.title"));
        lead(getTranslation("shell.privacy.lead"));
        add(new Prose("shell.privacy", SECTIONS, Map.of(HOW_LONG, monthsKept)));
    }
}
