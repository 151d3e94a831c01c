package nl.talentpas.matching;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.talentpas.terms.WorkKind;
import org.jspecify.annotations.Nullable;

/// One ranking as it was made: by whom, about whom, with which versions, and what came out.
///
/// @param actor who asked; null for the application itself
/// @param inputHash SHA-256 over the subject's input, so that a later run can tell whether it changed
/// @param returned how many came out, of which the first are kept; null for runs that did not keep it
/// @param results in order
public record MatchRun(
        UUID id,
        Instant madeAt,
        @Nullable UUID actor,
        Question question,
        String formulaVersion,
        String vocabularyVersion,
        int policyVersion,
        String inputHash,
        @Nullable Integer returned,
        List<Result> results) {

    /// What was ranked for whom.
    public enum Direction {
        PEOPLE_FOR_VACANCY,
        VACANCIES_FOR_PERSON,
        OCCUPATIONS_FOR_PERSON
    }

    /// What was asked.
    ///
    /// @param subject the vacancy or the person it was made for
    /// @param limit how many were wanted at most; null for runs that did not keep it
    public record Question(
            Direction direction,
            UUID subject,
            Among among,
            @Nullable Integer limit) {}

    /// Among whom or what was ranked.
    ///
    /// @param given whether the people were named by whoever asked, such as a coach's own
    /// @param kinds of work; empty for people and occupations
    public record Among(boolean given, Set<WorkKind> kinds) {

        public static final Among EVERYBODY = new Among(false, Set.of());
        static final Among GIVEN = new Among(true, Set.of());
    }

    /// One place in the ranking.
    ///
    /// @param score in millionths
    /// @param mark changes when the passport or vacancy does; empty where only the vocabulary tells
    public record Result(UUID id, int score, String mark) {}

    /// Whether there were more results than are kept.
    public boolean isCut() {
        return returned != null && returned > results.size();
    }
}
