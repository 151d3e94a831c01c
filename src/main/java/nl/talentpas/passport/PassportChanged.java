package nl.talentpas.passport;

import nl.talentpas.identity.AccountId;

/// Something in this person's passport changed that a ranking could depend on, consent included.
public record PassportChanged(AccountId owner) {}
