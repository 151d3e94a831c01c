package nl.talentpas.matching.replay.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.talentpas.identity.Role;
import nl.talentpas.matching.MatchRun;
import nl.talentpas.matching.MatchingNavigation;
import nl.talentpas.matching.replay.ReplayService;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Page;
import nl.talentpas.uikit.Portions;
import nl.talentpas.uikit.Row;

/// The latest rankings that were made, with the way to compute each again. Shows ids, never names.
@Route(MatchingNavigation.RUNS)
@RolesAllowed(Role.Names.ADMIN)
public class MatchRunsView extends Page {

    private static final String ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final int LATEST = 200;
    private static final int AT_ONCE = 20;

    private final TextField id = new TextField(getTranslation("matching.runs.id"));

    MatchRunsView(ReplayService replays) {
        crumb(getTranslation("matching.policy.menu"), MatchingNavigation.POLICY);
        heading(getTranslation("matching.runs.title"));
        lead(getTranslation("matching.runs.lead"));
        List<MatchRun> latest = replays.latest(LATEST);
        add(search(), list(latest));
    }

    private Card search() {
        id.setId("run-id");
        id.setWidthFull();
        var find = Buttons.primary(getTranslation("matching.runs.find"), this::find);
        find.setId("run-find");
        return new Card(id, new Row(find));
    }

    private void find() {
        String asked = id.getValue().strip();
        boolean good = asked.matches(ID);
        id.setErrorMessage(good ? "" : getTranslation("matching.runs.no-id"));
        id.setInvalid(!good);
        if (good) {
            UI.getCurrent().navigate(MatchingNavigation.run(java.util.UUID.fromString(asked)));
        }
    }

    private Card list(List<MatchRun> latest) {
        var card = Card.titled(getTranslation("matching.runs.latest"));
        card.add(
                latest.isEmpty()
                        ? new Paragraph(getTranslation("matching.runs.none"))
                        : new Portions<MatchRun>("runs", AT_ONCE, MatchRunLine::new).show(latest));
        return card;
    }
}
