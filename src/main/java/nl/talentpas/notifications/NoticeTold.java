package nl.talentpas.notifications;

/// Somebody was told something, so that it can be mailed after commit.
record NoticeTold(NoticeId notice) {}
