package nl.talentpas.identity;

/// What the audit log tells of.
public enum AuditAction {
    REGISTERED,
    INVITED,
    EMAIL_CONFIRMED,
    SIGNED_IN,
    SIGNED_OUT,
    SIGN_IN_FAILED,
    LOCKED_OUT,
    PASSWORD_CHANGED,
    ROLES_CHANGED,
    ACCOUNT_DISABLED,
    ACCOUNT_ENABLED,
    CONSENT_GIVEN,
    CONSENT_WITHDRAWN,
    COACH_ASSIGNED,
    PASSPORT_VIEWED,
    FORWARDED,
    DISCLOSED,
    SETTINGS_CHANGED,
    VACANCY_PUBLISHED,
    VACANCY_CLOSED,
    VOCABULARY_IMPORTED,
    /// Two concepts of different sources count as the same.
    MEANING_ACCEPTED,
    MEANING_REJECTED,
    MEANING_UNDECIDED
}
