package nl.talentpas.matching;

import nl.talentpas.identity.AccountId;
import nl.talentpas.matching.engine.Explanation;

/// A person for a vacancy, with the reasons.
public record PersonMatch(AccountId person, Explanation explanation) {}
