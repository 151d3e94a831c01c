package nl.talentpas.passport;

import nl.talentpas.identity.AccountId;

/// Decides who else than the owner may read a passport; answered by the module that keeps the caseloads.
public interface PassportReaders {

    boolean mayRead(AccountId reader, AccountId owner);
}
