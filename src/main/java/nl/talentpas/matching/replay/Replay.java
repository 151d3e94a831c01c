package nl.talentpas.matching.replay;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.talentpas.matching.MatchRun;
import org.jspecify.annotations.Nullable;

/// A match run computed again: identical, or what differs and why.
///
/// @param subject the vacancy or person it was made for
/// @param subjectNow whether that one's own input changed since
/// @param policyVersion the version that the run names and that was used again
/// @param policyInForce the version that a new ranking gets
/// @param kept how many results the run kept
/// @param returned how many it had; null when it did not say
/// @param complete false when newcomers cannot be told, because the run was about people that were named
public record Replay(
        UUID run,
        Instant madeAt,
        MatchRun.Direction direction,
        UUID subject,
        SubjectNow subjectNow,
        int policyVersion,
        int policyInForce,
        ThenAndNow formulaVersion,
        ThenAndNow vocabularyVersion,
        int kept,
        @Nullable Integer returned,
        boolean complete,
        List<Difference> differences) {

    /// What became of the vacancy or person it was made for.
    public enum SubjectNow {
        SAME,
        CHANGED,
        GONE
    }

    /// A version at the time of the run and now.
    public record ThenAndNow(String then, String now) {

        public boolean same() {
            return then.equals(now);
        }
    }

    /// The same results with the same scores in the same order.
    public boolean identical() {
        return differences.isEmpty();
    }

    /// One place that is not what it was.
    ///
    /// @param id of the person, vacancy or occupation
    /// @param placeThen counts from 1; null when it was not there
    /// @param scoreThen in millionths
    /// @param placeNow null when it is not there any more
    /// @param scoreNow computed now, also where it is not in the list any more; null when it is gone
    public record Difference(
            UUID id,
            Change change,
            @Nullable Integer placeThen,
            @Nullable Integer scoreThen,
            @Nullable Integer placeNow,
            @Nullable Integer scoreNow,
            Set<Reason> reasons) {}

    /// What is different.
    public enum Change {
        SCORE,
        PLACE,
        LEFT,
        CAME
    }

    /// Why it is different. Several may hold at once.
    public enum Reason {
        /// The passport or vacancy was changed after the run.
        CHANGED,
        /// It was erased, or the vocabulary has it no longer.
        GONE,
        CONSENT_WITHDRAWN,
        /// A filter rules it out now.
        FILTERED,
        /// The vacancy is no longer published.
        CLOSED,
        /// The vacancy or person that the run was made for changed.
        SUBJECT,
        VOCABULARY,
        FORMULA,
        /// Its own score is the same: others came, left or changed.
        OTHERS,
        /// It was not there at the time, or was changed since.
        NEW,
        /// No known reason: a fault to report.
        UNKNOWN
    }
}
