package nl.talentpas.coaching.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.talentpas.identity.CoachDirectory.CoachCard;
import nl.talentpas.uikit.Avatar;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Row;

/// My coach: who it is, a sentence of their own, and a way to reach them.
class HomeCoach extends Card {

    HomeCoach(CoachCard coach) {
        setId("coach-card");
        var role = new Div(getTranslation("coaching.home.coach.role"));
        role.addClassName("muted");
        var name = new Div(new H2(coach.name().full()), role);
        var head = new Row(new Avatar(coach.name().initials()).large(), name);
        add(head);
        if (!coach.about().isBlank()) {
            add(new Paragraph(coach.about()));
        }
        var ways = new Row();
        if (!coach.phone().isBlank()) {
            String number = coach.phone().replace(" ", "");
            ways.add(way("call", "tel:" + number, getTranslation("coaching.home.coach.call", coach.phone())));
        }
        ways.add(way("mail", "mailto:" + coach.email(), getTranslation("coaching.home.coach.mail")));
        add(ways);
    }

    private static Anchor way(String id, String target, String text) {
        Anchor link = Handles.testId(Buttons.secondaryLink(text, target), "coach-" + id);
        link.setRouterIgnore(true);
        return link;
    }
}
