package nl.talentpas.coaching.proposal;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/// Identifies a proposal.
public record ProposalId(UUID id) {

    /// A new, time-ordered (version 7) id.
    public static ProposalId next() {
        return new ProposalId(UuidCreator.getTimeOrderedEpoch());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
