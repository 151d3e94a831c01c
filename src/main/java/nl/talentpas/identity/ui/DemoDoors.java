package nl.talentpas.identity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import nl.talentpas.identity.DemoAccounts;
import nl.talentpas.identity.Role;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.EnumText;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Pictogram;

/// One tap per role into the demonstration, through the same sign-in as everybody's.
class DemoDoors extends Card {

    private static final Map<Role, String> ICONS = Map.of(
            Role.RESIDENT, "user",
            Role.STUDENT, "graduation-cap",
            Role.EMPLOYER, "building-2",
            Role.COACH, "hand-helping",
            Role.POLICY, "chart-column",
            Role.ADMIN, "settings");

    DemoDoors() {
        withClass("soft");
        var doors = new Div();
        doors.addClassName("demo-doors");
        DemoAccounts.roles().forEach(role -> doors.add(door(role)));
        add(
                new H2(getTranslation("identity.sign-in.demo.title")),
                new Paragraph(getTranslation("identity.sign-in.demo.text")),
                doors);
    }

    private PostForm door(Role role) {
        var form = new PostForm("inloggen");
        form.hidden("username", DemoAccounts.emailOf(role));
        form.hidden("password", DemoAccounts.PASSWORD);
        var button = new NativeButton();
        button.add(new Pictogram(ICONS.getOrDefault(role, "user")), new Span(getTranslation(EnumText.key(role))));
        button.getElement().setAttribute("type", "submit");
        button.addClassNames("pill-link", "secondary");
        form.add(Handles.testId(button, "demo-" + DemoAccounts.emailOf(role).split("@", 2)[0]));
        return form;
    }
}
