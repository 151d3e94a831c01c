package nl.talentpas.coaching.proposal.course;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/// Why somebody did something: a common cause, words of their own, or both.
///
/// @param words may be empty; at most [#MAX_WORDS] characters
@Embeddable
public record ProposalReason(
        @Enumerated(EnumType.STRING) @Column(name = "cause") @Nullable ProposalCause cause,

        @Column(name = "words") String words) {

    public static final int MAX_WORDS = 1000;
    public static final ProposalReason NONE = new ProposalReason(null, "");

    public ProposalReason {
        words = words.strip();
        if (words.length() > MAX_WORDS) {
            throw new IllegalArgumentException("A reason has at most " + MAX_WORDS + " characters");
        }
    }

    public static ProposalReason of(String words) {
        return new ProposalReason(null, words);
    }

    public static ProposalReason of(ProposalCause cause) {
        return new ProposalReason(cause, "");
    }

    public boolean isGiven() {
        return cause != null || !words.isEmpty();
    }
}
