package nl.talentpas.coaching.proposal.course;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A moment after the start at which the coach asks how it goes.
///
/// @param weeks how long after the first day
/// @param outcome null until it was held
@Embeddable
public record Aftercare(
        @Column(name = "weeks") int weeks,
        @Column(name = "due_on") LocalDate dueOn,

        @Enumerated(EnumType.STRING) @Column(name = "outcome") @Nullable Outcome outcome,

        @Column(name = "note") String note,
        @Column(name = "held_at") @Nullable Instant heldAt) {

    public static final int MAX_NOTE = 1000;

    /// What the coach found.
    public enum Outcome {
        GOES_WELL,
        NEEDS_HELP,
        NOT_REACHED
    }

    public Aftercare {
        note = note.strip();
        if (note.length() > MAX_NOTE) {
            throw new IllegalArgumentException("A note has at most " + MAX_NOTE + " characters");
        }
    }

    /// At two, six and twelve weeks.
    static List<Aftercare> startingOn(LocalDate firstDay) {
        return IntStream.of(2, 6, 12)
                .mapToObj(weeks -> new Aftercare(weeks, firstDay.plusWeeks(weeks), null, "", null))
                .toList();
    }

    public boolean isHeld() {
        return outcome != null;
    }

    public boolean says(Outcome found, String words) {
        return outcome == found && note.equals(words.strip());
    }

    public Aftercare held(Outcome found, String words, Instant at) {
        return new Aftercare(weeks, dueOn, found, words, at);
    }
}
