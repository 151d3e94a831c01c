package nl.talentpas.identity;

/// This person should get this mail. Carries no secret: the link is made when the mail is.
public record AccountMailNeeded(AccountId account, AccountMail mail) {}
