package nl.talentpas.identity;

/// Whether an account may sign in.
public enum AccountStatus {
    UNCONFIRMED,
    ACTIVE,
    DISABLED
}
