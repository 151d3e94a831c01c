package nl.talentpas.matching;

import java.util.UUID;

/// That something changed on which rankings depend; what it is now is read where it is kept.
///
/// @param id rises in the order of writing, which is not the order of becoming visible
record MatchChange(long id, Kind kind, UUID subject) {

    enum Kind {
        PASSPORT,
        VACANCY
    }
}
