package nl.talentpas.notifications.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import nl.talentpas.identity.Role;
import nl.talentpas.notifications.MailDetails;
import nl.talentpas.notifications.Mailbox;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.EmptyState;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Moments;
import nl.talentpas.uikit.NarrowColumns;
import nl.talentpas.uikit.Page;

/// The mails that the demonstration kept instead of sending them; whose mails stands in the address.
@Route("beheer/postbus")
@RolesAllowed(Role.Names.ADMIN)
@Menu(title = "notifications.mailbox.menu", order = 97, icon = "mail")
public class MailboxView extends Page implements BeforeEnterObserver {

    private static final String RECIPIENT = "ontvanger";

    private final Mailbox mailbox;
    private final Clock clock;
    private final TextField recipient = new TextField(getTranslation("notifications.mailbox.recipient"));
    private final Grid<MailDetails> grid = new Grid<>();

    MailboxView(Mailbox mailbox, Clock clock) {
        this.mailbox = mailbox;
        this.clock = clock;
        heading(getTranslation("notifications.mailbox.title"));
        lead(getTranslation("notifications.mailbox.lead"));
        if (mailbox.count("") == 0) {
            add(new EmptyState(
                    "mail",
                    getTranslation("notifications.mailbox.none.title"),
                    getTranslation("notifications.mailbox.none.text")));
        } else {
            add(new Card(search(), grid()));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(RECIPIENT)
                .orElse("");
        recipient.setValue(asked);
        show(asked);
    }

    private TextField search() {
        recipient.setId("recipient");
        recipient.setClearButtonVisible(true);
        recipient.setValueChangeMode(ValueChangeMode.LAZY);
        recipient.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent().navigate(MailboxView.class, QueryParameters.of(RECIPIENT, change.getValue()));
            }
        });
        return recipient;
    }

    private Grid<MailDetails> grid() {
        grid.setId("mails");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addComponentColumn(this::mail)
                .setHeader(getTranslation("notifications.mailbox.subject"))
                .setFlexGrow(2);
        var receiver =
                grid.addColumn(MailDetails::recipient).setHeader(getTranslation("notifications.mailbox.recipient"));
        NarrowColumns.hide(grid, List.of(receiver));
        return grid;
    }

    private void show(String to) {
        grid.setItems(
                query -> mailbox.mails(to, VaadinSpringDataHelpers.toSpringPageRequest(query)).stream(),
                query -> mailbox.count(to));
    }

    private Div mail(MailDetails mail) {
        var subject = new Anchor("beheer/postbus/" + mail.id(), mail.subject());
        subject.addClassName("strong");
        var moment = new Span(Moments.dateAndTime(mail.keptAt(), clock.getZone(), getLocale()));
        moment.addClassNames("muted", "small");
        var row = new Div(subject, moment);
        row.addClassName("two-lines");
        return Handles.dataId(Handles.testId(row, "mail-row"), mail.id());
    }
}
