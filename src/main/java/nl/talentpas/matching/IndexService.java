package nl.talentpas.matching;

import nl.talentpas.identity.AuditAction;
import nl.talentpas.identity.AuditLog;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/// Tells an administrator how the match index stands, and fills it again from the database.
@Service
public class IndexService {

    private final IndexKeeper keeper;
    private final IndexSupply supply;
    private final AuditLog audit;
    private final AsyncTaskExecutor executor;

    IndexService(
            IndexKeeper keeper,
            IndexSupply supply,
            AuditLog audit,
            @Qualifier("applicationTaskExecutor") AsyncTaskExecutor executor) {
        this.keeper = keeper;
        this.supply = supply;
        this.audit = audit;
        this.executor = executor;
    }

    @PreAuthorize("hasRole('ADMIN')")
    public IndexStatus status() {
        return supply.statusOf(keeper.index());
    }

    /// Begins to fill it; the one that is there serves until that is done.
    @PreAuthorize("hasRole('ADMIN')")
    public void refill() {
        audit.record(AuditAction.SETTINGS_CHANGED, null, "match index filled again");
        supply.refill();
        executor.execute(keeper::rebuild);
    }
}
