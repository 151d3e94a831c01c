package nl.talentpas.notifications.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import nl.talentpas.notifications.Notice;
import nl.talentpas.uikit.Chip;
import nl.talentpas.uikit.Handles;
import nl.talentpas.uikit.Moments;
import nl.talentpas.uikit.Tone;

/// One notice as a row to tap; new ones say so in a word.
class NoticeRow extends NativeButton {

    NoticeRow(Notice notice, ZoneId zone, Runnable open) {
        addClassName("notice-row");
        setClassName("unread", !notice.read());
        Handles.dataId(Handles.testId(this, "notice-row"), notice.id());
        Object[] arguments = notice.arguments().toArray();
        var title = new Span(getTranslation(notice.titleKey(), arguments));
        title.addClassName("strong");
        if (!notice.read()) {
            title.add(new Chip(getTranslation("notifications.new"), Tone.BRAND));
        }
        var text = new Span(getTranslation(notice.textKey(), arguments));
        var moment = new Span(Moments.dateAndTime(notice.toldAt(), zone, getLocale()));
        moment.addClassNames("muted", "small");
        add(title, text, moment);
        addClickListener(tap -> open.run());
    }
}
