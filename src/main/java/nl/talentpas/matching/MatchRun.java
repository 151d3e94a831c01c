package nl.talentpas.matching;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One ranking as it was made: by whom, about whom, with which versions, and what came out.
///
/// @param actor who asked; null for the application itself
/// @param subject the vacancy or the person it was made for
/// @param inputHash SHA-256 over the subject's input, so that a later run can tell whether it changed
/// @param results `id=score` pairs in order, separated by spaces
public record MatchRun(
        UUID id,
        Instant madeAt,
        @Nullable UUID actor,
        Direction direction,
        UUID subject,
        String formulaVersion,
        String vocabularyVersion,
        int policyVersion,
        String inputHash,
        String results) {

    /// What was ranked for whom.
    public enum Direction {
        PEOPLE_FOR_VACANCY,
        VACANCIES_FOR_PERSON,
        OCCUPATIONS_FOR_PERSON
    }
}
