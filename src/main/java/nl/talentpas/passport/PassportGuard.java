package nl.talentpas.passport;

import nl.talentpas.identity.AccountId;
import nl.talentpas.identity.AuditAction;
import nl.talentpas.identity.AuditLog;
import nl.talentpas.identity.CurrentUser;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/// Whose passport it is: the owner reads and changes it, whom [PassportReaders] lets in reads it, nobody else.
@Component
class PassportGuard {

    private final CurrentUser user;
    private final ObjectProvider<PassportReaders> readers;
    private final AuditLog audit;

    PassportGuard(CurrentUser user, ObjectProvider<PassportReaders> readers, AuditLog audit) {
        this.user = user;
        this.readers = readers;
        this.audit = audit;
    }

    void requireOwner(AccountId owner) {
        if (!user.id().equals(owner)) {
            throw refused();
        }
    }

    /// Lets the owner pass, and records it when somebody else may look.
    void requireReader(AccountId owner) {
        AccountId reader = user.id();
        if (reader.equals(owner)) {
            return;
        }
        if (readers.stream().noneMatch(some -> some.mayRead(reader, owner))) {
            throw refused();
        }
        audit.record(AuditAction.PASSPORT_VIEWED, owner, "");
    }

    private static AccessDeniedException refused() {
        return new AccessDeniedException("Not your passport");
    }
}
