package nl.talentpas.coaching;

import java.util.Collection;
import nl.talentpas.identity.AccountId;

/// Says whose coach somebody is; answered by the caseloads and asked wherever a coach wants to do something for a
/// person.
public interface CaseloadGuard {

    boolean isCoachOf(AccountId coach, AccountId person);

    /// Everybody in this coach's caseload, in no particular order.
    Collection<AccountId> peopleOf(AccountId coach);
}
