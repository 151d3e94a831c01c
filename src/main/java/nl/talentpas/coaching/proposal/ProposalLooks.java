package nl.talentpas.coaching.proposal;

import java.time.Clock;
import java.util.List;
import nl.talentpas.identity.AuditAction;
import nl.talentpas.identity.AuditLog;
import nl.talentpas.identity.CurrentUser;
import org.springframework.stereotype.Component;

/// Remembers every look of an employer at disclosed details, for the person they are about and for the audit log.
@Component
class ProposalLooks {

    private final ProposalLookRepository looks;
    private final AuditLog audit;
    private final CurrentUser user;
    private final Clock clock;

    ProposalLooks(ProposalLookRepository looks, AuditLog audit, CurrentUser user, Clock clock) {
        this.looks = looks;
        this.audit = audit;
        this.user = user;
        this.clock = clock;
    }

    void record(ProposalId proposal) {
        looks.save(new ProposalLook(proposal, user.id(), clock.instant()));
        audit.record(AuditAction.DISCLOSED, proposal, "looked");
    }

    /// The latest first.
    List<ProposalLook> at(ProposalId proposal) {
        return looks.findByProposalIdOrderByAtDesc(proposal.id());
    }
}
