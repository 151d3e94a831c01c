package nl.talentpas.coaching.caseload;

import java.time.Instant;
import nl.talentpas.identity.AccountDetails;
import nl.talentpas.identity.AccountId;

/// Somebody in the current coach's caseload.
///
/// @param since from when this is their coach
public record Candidate(AccountDetails account, Instant since) {

    public AccountId id() {
        return account.id();
    }
}
