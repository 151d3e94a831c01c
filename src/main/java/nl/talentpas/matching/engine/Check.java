package nl.talentpas.matching.engine;

import nl.talentpas.terms.Licence;
import org.jspecify.annotations.Nullable;

/// A hard filter and its answer for one person and one demand.
///
/// @param licence only for the filter LICENCE
/// @param kilometres only for the filter DISTANCE: between home and work, null when one of them is unknown
public record Check(
        Filter filter,
        Answer answer,
        @Nullable Licence licence,
        @Nullable Integer kilometres) {

    static Check of(Filter filter, Answer answer) {
        return new Check(filter, answer, null, null);
    }

    /// The few things that rule a match out.
    public enum Filter {
        CONSENT,
        KIND,
        DISTANCE,
        HOURS,
        LICENCE
    }

    /// UNKNOWN passes, and is a question to ask.
    public enum Answer {
        PASSES,
        FAILS,
        UNKNOWN
    }
}
