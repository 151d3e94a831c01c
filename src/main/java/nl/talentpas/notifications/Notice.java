package nl.talentpas.notifications;

import java.time.Instant;
import java.util.List;

/// What somebody was told; its words stand in the bundles and are filled in with the arguments.
///
/// @param link where it can be acted upon: a path within the application
public record Notice(NoticeId id, String key, List<String> arguments, String link, Instant toldAt, boolean read) {

    public String titleKey() {
        return "notice." + key + ".title";
    }

    public String textKey() {
        return "notice." + key + ".text";
    }
}
