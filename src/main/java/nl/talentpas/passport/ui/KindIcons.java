package nl.talentpas.passport.ui;

import nl.talentpas.passport.ExperienceKind;

/// The picture of each kind of experience.
final class KindIcons {

    private KindIcons() {}

    static String of(ExperienceKind kind) {
        return switch (kind) {
            case WORK -> "briefcase";
            case SCHOOL -> "school";
            case INTERNSHIP -> "graduation-cap";
            case COURSE -> "book-open";
            case VOLUNTEERING -> "hand-heart";
            case CARE -> "heart-handshake";
            case HOBBY -> "volleyball";
        };
    }
}
