package nl.talentpas.identity;

/// Somebody registered. Published inside the registering transaction and on the visitor's own thread, so that what they
/// did before registering can be kept.
public record AccountRegistered(AccountId account, Role role, String municipality) {}
