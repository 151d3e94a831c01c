package nl.talentpas.notifications;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.CurrentUser;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Tells people what happened, in the application and by mail.
@Service
public class Notices {

    private final NoticeRepository notices;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Notices(NoticeRepository notices, CurrentUser currentUser, ApplicationEventPublisher events, Clock clock) {
        this.notices = notices;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /// Stores a notice for this person within the current transaction and mails it after commit.
    ///
    /// @param key texts stand under `notice.<key>.title` and `notice.<key>.text` in the bundles
    /// @param link where it can be acted upon: a path within the application, for example `voorstellen`
    /// @param arguments for the texts' placeholders, in order; nothing that the reader may not see
    @Transactional
    public void tell(AccountId to, String key, String link, String... arguments) {
        Instant now = clock.instant();
        if (MadeUpHistory.isForgotten(now)) {
            return;
        }
        StoredNotice notice = notices.save(new StoredNotice(to, key, link, List.of(arguments), now));
        if (!MadeUpHistory.isPlaying()) {
            events.publishEvent(new NoticeTold(notice.id()));
        }
    }

    /// How many notices of the current user's own are unread.
    ///
    /// @throws AccessDeniedException when asked about somebody else
    @Transactional(readOnly = true)
    public int unreadOf(AccountId reader) {
        requireOwn(reader);
        return notices.countByReaderIdAndReadAtIsNull(reader.id());
    }

    /// The current user's notices, newest first.
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public List<Notice> mine(Pageable page) {
        return notices.findByReaderIdOrderByToldAtDescIdDesc(currentUser.id().id(), page).stream()
                .map(StoredNotice::notice)
                .toList();
    }

    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public int countMine() {
        return notices.countByReaderId(currentUser.id().id());
    }

    /// @throws AccessDeniedException when the notice is somebody else's
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void markRead(NoticeId id) {
        StoredNotice notice = notices.findById(id.id()).orElseThrow();
        requireOwn(notice.reader());
        notice.read(clock.instant());
    }

    @PreAuthorize("isAuthenticated()")
    @Transactional
    public void markAllRead() {
        notices.readAll(currentUser.id().id(), clock.instant());
    }

    private void requireOwn(AccountId reader) {
        if (!currentUser.id().equals(reader)) {
            throw new AccessDeniedException("These are somebody else's notices");
        }
    }
}
