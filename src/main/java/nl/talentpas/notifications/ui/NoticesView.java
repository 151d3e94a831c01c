package nl.talentpas.notifications.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import nl.talentpas.identity.CurrentUser;
import nl.talentpas.notifications.Notice;
import nl.talentpas.notifications.Notices;
import nl.talentpas.uikit.Buttons;
import nl.talentpas.uikit.Card;
import nl.talentpas.uikit.EmptyState;
import nl.talentpas.uikit.Page;
import nl.talentpas.uikit.Stack;
import org.springframework.data.domain.PageRequest;

/// What one was told, newest first; a tap opens what it is about.
@Route("berichten")
@PermitAll
public class NoticesView extends Page {

    private static final int AT_ONCE = 20;

    private final Notices notices;
    private final CurrentUser currentUser;
    private final Clock clock;
    private final Stack content = new Stack();
    private int shown = AT_ONCE;

    NoticesView(Notices notices, CurrentUser currentUser, Clock clock) {
        this.notices = notices;
        this.currentUser = currentUser;
        this.clock = clock;
        heading(getTranslation("notifications.title"));
        content.addClassName("notices");
        add(content);
        show();
    }

    private void show() {
        content.removeAll();
        List<Notice> mine = notices.mine(PageRequest.of(0, shown));
        if (mine.isEmpty()) {
            content.add(nothing());
            return;
        }
        if (notices.unreadOf(currentUser.id()) > 0) {
            content.add(readAll());
        }
        var list = new Card();
        mine.forEach(notice -> list.add(new NoticeRow(notice, clock.getZone(), () -> open(notice))));
        content.add(list);
        if (notices.countMine() > shown) {
            content.add(more());
        }
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

    private Button more() {
        Button more = Buttons.secondary(getTranslation("notifications.more"), () -> {
            shown += AT_ONCE;
            show();
        });
        more.setId("more");
        return more;
    }

    private Component nothing() {
        return new EmptyState(
                "bell",
                getTranslation("notifications.none.title"),
                getTranslation("notifications.none.text"),
                Buttons.secondaryLink(getTranslation("notifications.none.action"), ""));
    }
}
