package nl.talentpas.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.talentpas.identity.CoachDirectory.CoachCard;
import nl.talentpas.uikit.Avatar;
import nl.talentpas.uikit.Buttons;

/// A person is in reach: the resident's coach, with a way to reach them, under every page.
class CoachNote extends Aside {

    CoachNote(CoachCard coach) {
        addClassNames("card", "coach-note");
        setId("my-coach");
        getElement().setAttribute("aria-label", getTranslation("shell.coach.label"));
        var name = new Span(getTranslation("shell.coach.title", coach.name().first()));
        name.addClassName("strong");
        var about = new Paragraph(coach.about().isBlank() ? getTranslation("shell.coach.help") : coach.about());
        about.addClassNames("muted", "small");
        var words = new Div(name, about);
        words.addClassName("words");
        add(new Avatar(coach.name().initials()).large(), words);
        if (!coach.phone().isBlank()) {
            add(link("tel:" + coach.phone().replace(" ", ""), getTranslation("shell.coach.call")));
        }
        add(link("mailto:" + coach.email(), getTranslation("shell.coach.mail")));
    }

    private static Anchor link(String target, String text) {
        Anchor link = Buttons.secondaryLink(text, target);
        link.setRouterIgnore(true);
        return link;
    }
}
