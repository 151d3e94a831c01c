package nl.talentpas.notifications.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.talentpas.identity.Role;
import nl.talentpas.notifications.MailDetails;
import nl.talentpas.notifications.Mailbox;
import nl.talentpas.uikit.Addresses;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.Moments;
import nl.talentpas.uikit.Page;

/// One mail of the demonstration, with its link to follow.
@Route("beheer/postbus")
@RolesAllowed(Role.Names.ADMIN)
public class MailView extends Page implements HasUrlParameter<String> {

    private final Mailbox mailbox;
    private final Clock clock;

    MailView(Mailbox mailbox, Clock clock) {
        this.mailbox = mailbox;
        this.clock = clock;
        crumb(getTranslation("notifications.mailbox.title"), "beheer/postbus");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        show(Addresses.find(id).flatMap(mailbox::find).orElseThrow(NotFoundException::new));
    }

    private void show(MailDetails mail) {
        heading(mail.subject());
        lead(getTranslation(
                "notifications.mailbox.to",
                mail.recipient(),
                Moments.dateAndTime(mail.keptAt(), clock.getZone(), getLocale())));
        var letter = new Card();
        letter.setId("mail");
        mail.body().lines().forEach(line -> letter.add(line.startsWith("http") ? link(line) : new Paragraph(line)));
        add(letter);
    }

    /// Opens beside this page, as a mail program would.
    private static Anchor link(String url) {
        var link = new Anchor(url, url);
        link.setId("mail-link");
        link.addClassName("break");
        link.setRouterIgnore(true);
        return link;
    }
}
