package nl.talentpas.notifications.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import nl.talentpas.identity.CurrentUser;
import nl.talentpas.notifications.Notice;
import nl.talentpas.notifications.Notices;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.EmptyState;
import nl.talentpas.uikit.Page;
import nl.talentpas.uikit.Portions;
import nl.talentpas.uikit.Stack;
import org.springframework.data.domain.PageRequest;

/// What one was told, newest first; a tap opens what it is about.
@Route("berichten")
@PermitAll
public class NoticesView extends Page {

    private static final int AT_ONCE = 20;

    private final Notices notices;
    private final CurrentUser currentUser;
    private final Stack content = new Stack();
    private final Portions<Notice> list;

    NoticesView(Notices notices, CurrentUser currentUser, Clock clock) {
        this.notices = notices;
        this.currentUser = currentUser;
        heading(getTranslation("notifications.title"));
        this.list =
                new Portions<>("toon", AT_ONCE, notice -> new NoticeRow(notice, clock.getZone(), () -> open(notice)));
        content.addClassName("notices");
        add(content);
        show();
    }

    private void show() {
        content.removeAll();
        int all = notices.countMine();
        if (all == 0) {
            content.add(nothing());
            return;
        }
        if (notices.unreadOf(currentUser.id()) > 0) {
            content.add(readAll());
        }
        content.add(new Card(list.show(all, most -> notices.mine(PageRequest.of(0, most)))));
    }

    private void open(Notice notice) {
        notices.markRead(notice.id());
        UI.getCurrent().navigate(notice.link());
    }

    private Button readAll() {
        Button all = Buttons.quiet(getTranslation("notifications.read-all"), () -> {
            notices.markAllRead();
            show();
        });
        all.setId("read-all");
        return all;
    }

    private Component nothing() {
        return new EmptyState(
                "bell",
                getTranslation("notifications.none.title"),
                getTranslation("notifications.none.text"),
                Buttons.secondaryLink(getTranslation("notifications.none.action"), ""));
    }
}
