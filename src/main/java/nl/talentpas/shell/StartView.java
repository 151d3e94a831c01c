package nl.talentpas.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Page;
import nl.talentpas.uikit.Pictogram;

/// The front door: three ways in, and what we promise.
@Route("")
@AnonymousAllowed
public class StartView extends Page {

    StartView() {
        addClassNames("start", "hero");
        heading(getTranslation("shell.start.title"));
        lead(getTranslation("shell.start.lead"));
        add(doors(), promises());
    }

    private Component doors() {
        var main = door("sprout", "seeker", Buttons.primaryLink(getTranslation("shell.start.seeker.action"), "ontdek"));
        main.addClassName("main");
        var doors = new Div(
                main,
                door(
                        "store",
                        "employer",
                        Buttons.secondaryLink(getTranslation("shell.start.employer.action"), "bedrijf")),
                door(
                        "heart-handshake",
                        "coach",
                        Buttons.secondaryLink(getTranslation("shell.start.coach.action"), "coach")));
        doors.addClassName("doors");
        return doors;
    }

    private Card door(String icon, String who, Anchor action) {
        var picture = new Div(new Pictogram(icon));
        picture.addClassName("picture");
        var text = new Paragraph(getTranslation("shell.start." + who + ".text"));
        text.addClassName("muted");
        action.setId("door-" + who);
        return new Card(picture, new H2(getTranslation("shell.start." + who + ".title")), text, action)
                .withClass("door");
    }

    private UnorderedList promises() {
        var list = new UnorderedList(
                promise("eye", "shell.start.promise.why"),
                promise("lock", "shell.start.promise.consent"),
                promise("users", "shell.start.promise.human"),
                promise("graduation-cap", "shell.start.promise.no-diploma"));
        list.addClassName("promises");
        return list;
    }

    private ListItem promise(String icon, String key) {
        return new ListItem(new Pictogram(icon), new Span(getTranslation(key)));
    }
}
