package nl.talentpas.coaching.proposal;

import nl.talentpas.identity.AuditAction;
import nl.talentpas.identity.AuditLog;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Records what the law wants to be able to ask about: who forwarded somebody, and who disclosed themselves.
@Component
class ProposalAudit {

    private final AuditLog audit;

    ProposalAudit(AuditLog audit) {
        this.audit = audit;
    }

    @EventListener
    void on(ProposalMoved moved) {
        switch (moved.verb()) {
            case PROPOSE -> audit.record(AuditAction.FORWARDED, moved.proposal(), "asked");
            case ACCEPT -> audit.record(AuditAction.FORWARDED, moved.proposal(), "offered");
            case REVEAL, SHOW_LONGER -> audit.record(AuditAction.DISCLOSED, moved.proposal(), "revealed");
            case HIDE -> audit.record(AuditAction.DISCLOSED, moved.proposal(), "hidden");
            default -> {
                // the proposal's own steps tell the rest
            }
        }
    }
}
