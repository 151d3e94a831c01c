package nl.talentpas.coaching.caseload;

import nl.talentpas.identity.AccountDetails;
import nl.talentpas.identity.AccountId;

/// A coach as the administrator sees them.
///
/// @param people the size of the caseload
public record CoachOverview(AccountDetails account, CoachDetails details, long people) {

    public AccountId id() {
        return account.id();
    }
}
