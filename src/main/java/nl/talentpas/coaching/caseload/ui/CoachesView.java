package nl.talentpas.coaching.caseload.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.talentpas.coaching.CoachNavigation;
import nl.talentpas.coaching.caseload.CoachOverview;
import nl.talentpas.coaching.caseload.CoachService;
import nl.talentpas.identity.Role;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Chip;
import nl.talentpas.uikit.EmptyState;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Page;
import nl.talentpas.uikit.PersonRow;
import nl.talentpas.uikit.Toast;
import nl.talentpas.uikit.Tone;

/// The administrator's list of coaches with the size of their caseloads.
@Route(CoachNavigation.COACHES)
@RolesAllowed(Role.Names.ADMIN)
@Menu(title = "coaching.coaches.menu", order = 63, icon = "heart-handshake")
public class CoachesView extends Page {

    private final CoachService coaches;

    CoachesView(CoachService coaches) {
        this.coaches = coaches;
        heading(getTranslation("coaching.coaches.title"));
        lead(getTranslation("coaching.coaches.lead"));
        show();
    }

    private void show() {
        int without = coaches.withoutCoach().size();
        List<CoachOverview> all = coaches.coaches();
        if (without > 0 && !all.isEmpty()) {
            add(withoutCoach(without));
        }
        add(all.isEmpty() ? nobody() : list(all));
    }

    private Component withoutCoach(int people) {
        var card =
                Card.titled(getTranslation("coaching.coaches.without", people)).withClass("accent");
        card.add(Handles.testId(
                Buttons.primary(getTranslation("coaching.coaches.assign"), () -> {
                    Toast.show(getTranslation("coaching.coaches.assigned", coaches.assignEverybody()));
                    getChildren().skip(1).toList().forEach(this::remove);
                    show();
                }),
                "assign-coaches"));
        return card;
    }

    private Component list(List<CoachOverview> all) {
        var rows = new Div();
        all.forEach(coach -> rows.add(row(coach)));
        return new Card(rows);
    }

    private Component row(CoachOverview coach) {
        var row = new PersonRow(
                        coach.account().name().initials(),
                        coach.account().name().full(),
                        CoachNavigation.coach(coach.id()))
                .about(coach.id())
                .detail(String.join(
                        ", ", coach.details().municipalities().stream().sorted().toList()));
        if (!coach.details().open()) {
            row.chips(new Chip(getTranslation("coaching.coaches.closed"), Tone.WARN));
        }
        return Handles.testId(row.end(getTranslation("coaching.coaches.people", coach.people())), "coach-row");
    }

    private Component nobody() {
        return new EmptyState(
                "heart-handshake",
                getTranslation("coaching.coaches.none.title"),
                getTranslation("coaching.coaches.none.text"));
    }
}
