package nl.talentpas.coaching.proposal.course;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/// When and where a candidate and an employer meet.
///
/// @param place an address or a way to call, at most [#MAX_PLACE] characters
/// @param note what to bring or whom to ask for; may be empty, at most [#MAX_NOTE] characters
@Embeddable
public record Interview(
        @Column(name = "interview_at") Instant at,
        @Column(name = "interview_place") String place,
        @Column(name = "interview_note") String note) {

    public static final int MAX_PLACE = 200;
    public static final int MAX_NOTE = 500;

    public Interview {
        place = place.strip();
        note = note.strip();
        if (place.isEmpty() || place.length() > MAX_PLACE || note.length() > MAX_NOTE) {
            throw new IllegalArgumentException("An interview has a place, and neither place nor note is too long");
        }
    }
}
