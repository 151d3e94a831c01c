package nl.talentpas.coaching.proposal.course;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/// One thing that happened to a proposal.
///
/// @param state where it led to
/// @param reason empty when none was given, or when the reader may not see it
@Embeddable
public record ProposalStep(
        @Column(name = "happened_at") Instant at,
        @Enumerated(EnumType.STRING) @Column(name = "party") ProposalParty by,
        @Enumerated(EnumType.STRING) @Column(name = "verb") ProposalVerb verb,

        @Enumerated(EnumType.STRING) @Column(name = "state_after")
        ProposalState state,

        @Embedded ProposalReason reason) {

    public ProposalStep withoutReason() {
        return new ProposalStep(at, by, verb, state, ProposalReason.NONE);
    }
}
