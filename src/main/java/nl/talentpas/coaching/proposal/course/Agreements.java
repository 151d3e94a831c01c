package nl.talentpas.coaching.proposal.course;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What was agreed on the way; null until it was.
///
/// @param revealedUntil the last day on which the employer sees who it is
public record Agreements(
        @Nullable LocalDate revealedUntil,
        @Nullable Interview interview,
        @Nullable Trial trial,
        @Nullable Placement placement) {}
