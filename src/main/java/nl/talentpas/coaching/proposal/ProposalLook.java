package nl.talentpas.coaching.proposal;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.talentpas.identity.AccountId;

/// Somebody of the employer saw who a candidate is and how to reach them.
@Entity
class ProposalLook {

    @Id
    private UUID id;

    @Column(name = "proposal_id")
    private UUID proposalId;

    @Column(name = "viewer_id")
    private UUID viewerId;

    @Column(name = "looked_at")
    private Instant at;

    protected ProposalLook() {} // JPA

    ProposalLook(ProposalId proposal, AccountId viewer, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.proposalId = proposal.id();
        this.viewerId = viewer.id();
        this.at = at;
    }

    AccountId viewer() {
        return new AccountId(viewerId);
    }

    Instant at() {
        return at;
    }
}
